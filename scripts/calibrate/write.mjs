// Writes the weights where the rules read them: for scripts/calibrate.mjs.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { named } from "./trees.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** Where the words go. */
const TABLES = {
  words: ["word-weights", "wordWeights", "Stems come from our own letters and conversations, numbers from the fit."],
  subject: ["subject-weights", "subjectWeights", "The same for the subject of a first mail."],
  later: ["later-weights", "laterWeights", "The same for what they write after their first mail."],
  answers: ["answer-weights", "answerWeights", "The same for the words of our first answer."],
  again: ["again-weights", "againWeights", "The same for the words of our further answers."],
  pairs: ["pair-weights", "pairWeights", "Pairs of our own fields, numbers from the fit."],
  "closer-words": [
    "closer-word-weights",
    "closerWordWeights",
    "The words of a first mail as a closer look weighs them.",
  ],
  "closer-subject": ["closer-subject-weights", "closerSubjectWeights", "The same for the subject of a first mail."],
  "closer-pairs": ["closer-pair-weights", "closerPairWeights", "Pairs of our own fields as a closer look weighs them."],
  "later-pairs": ["later-pair-weights", "laterPairWeights", "The same for what they write after their first mail."],
};

/** Modules of weights of rules. */
const KINDS = {
  single: ["weights", "weights", "What a rule weighs in a message by itself."],
  closer: ["closer-weights", "closerWeights", "What a rule weighs in a message by itself that is looked at closely."],
  several: ["conversation-weights", "conversationWeights", "What a rule weighs in a conversation of several."],
};

export function write({ ids, sides }, { kinds, words }, table) {
  for (const side of sides) writeWords(side, words[side.name]);
  for (const [name, kind] of Object.entries(kinds)) writeWeights(ids, name, kind);
  const silent = ids.filter((_, at) =>
    Object.values(kinds).every(({ weights }) => Math.round(weights[at] * 100) === 0),
  );
  const page = `# Calibration\n\nWritten by \`npm run calibrate\`. Weights are logits, fitted with signs held; folds go by source. Rows are shares of each group at or above a score.\n\n\`\`\`text\n${table}\n\`\`\`\n\nWeight 0 in the score (they may tell stages): ${silent.join(", ") || "none"}.\n`;
  writeFileSync(join(root, "src/rules/CALIBRATION.md"), page);
}

function writeWeights(ids, name, { weights, trees }) {
  const [file, constant, comment] = KINDS[name];
  const entries = ids.flatMap((id, at) => {
    const value = Math.round(weights[at] * 100) / 100;
    return value === 0 ? [] : [`    "${id}": ${value},`];
  });
  const lines = trees.map((tree) => `    ${JSON.stringify(named(tree, ids))},`);
  const text = `// Written by npm run calibrate; see CALIBRATION.md.
import type { Weights } from "../engine/rule";

/** ${comment} Logits; a rule that is not named may still tell a stage. */
export const ${constant}: Weights = {
  bias: ${Math.round(weights[ids.length] * 100) / 100},
  rules: {
${entries.join("\n")}
  },
${lines.length ? `  trees: [\n${lines.join("\n")}\n  ],\n` : ""}};
`;
  writeFileSync(join(root, `src/rules/${file}.ts`), text);
}

function writeWords({ name, vocabulary }, words) {
  if (name.endsWith("pairs")) return writePairs(name, vocabulary, words);
  const [file, constant, comment] = TABLES[name];
  const lists = { en: [], de: [], fr: [], es: [], it: [], nl: [], pt: [] };
  for (const [key, at] of vocabulary) {
    const bar = key.indexOf("|");
    const list = lists[key.slice(0, bar)];
    if (list && words[at]) list.push(`${key.slice(bar + 1)} ${words[at]}`);
  }
  const entries = Object.entries(lists).map(
    ([language, list]) => `  ${language}:\n    ${JSON.stringify(list.sort().join(";"))},`,
  );
  const text = `import type { WordWeights } from "../text/wording";\n\n// Written by npm run calibrate. ${comment}\nexport const ${constant}: WordWeights = {\n${entries.join("\n")}\n};\n`;
  writeFileSync(join(root, `src/rules/${file}.ts`), text);
  console.log(
    `${name} kept: ${Object.entries(lists)
      .map(([language, list]) => `${language} ${list.length}`)
      .join(", ")}`,
  );
}

function writePairs(name, vocabulary, words) {
  const [file, constant, comment] = TABLES[name];
  const byFirst = new Map();
  for (const [key, at] of vocabulary) {
    if (!words[at]) continue;
    const [first, second] = key.slice(key.indexOf("|") + 1).split(" ");
    byFirst.set(first, [...(byFirst.get(first) ?? []), `${second} ${words[at]}`]);
  }
  const entries = [...byFirst].map(([first, line]) => `  ${JSON.stringify(first)}: ${JSON.stringify(line.join(";"))},`);
  const text = `import type { PairWeights } from "../engine/pairs";\n\n// Written by npm run calibrate. ${comment}\nexport const ${constant}: PairWeights = {\n${entries.join("\n")}\n};\n`;
  writeFileSync(join(root, `src/rules/${file}.ts`), text);
  console.log(`${name} kept: ${words.filter((value) => value !== 0).length}`);
}
