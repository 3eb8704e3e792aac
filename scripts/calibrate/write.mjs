// Writes the weights where the rules read them: for scripts/calibrate.mjs.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
/** Where the words go. */
const TABLES = {
  words: ["word-weights", "wordWeights", "Stems come from our own letters and conversations, numbers from the fit."],
  subject: ["subject-weights", "subjectWeights", "The same for the subject of a first mail."],
  later: ["later-weights", "laterWeights", "The same for what they write after their first mail."],
  answers: ["answer-weights", "answerWeights", "The same for the words of our first answer."],
  again: ["again-weights", "againWeights", "The same for the words of our further answers."],
  pairs: ["pair-weights", "pairWeights", "Pairs of our own fields, numbers from the fit."],
  "later-pairs": ["later-pair-weights", "laterPairWeights", "The same for what they write after their first mail."],
};

export function write({ ids, sides }, weights, words, table) {
  for (const side of sides) writeWords(side, words[side.name]);
  const rounded = ids.map((id, at) => [id, Math.round(weights[at] * 100) / 100]);
  const entries = rounded.filter(([, value]) => value !== 0).map(([id, value]) => `    "${id}": ${value},`);
  const text = `// Written by npm run calibrate; see CALIBRATION.md.\nimport type { Weights } from "../engine/rule";\n\n/** Logits. A rule that is not named weighs nothing in the score; it may still tell a stage. */\nexport const weights: Weights = {\n  bias: ${Math.round(weights[ids.length] * 100) / 100},\n  rules: {\n${entries.join("\n")}\n  },\n};\n`;
  writeFileSync(join(root, "src/rules/weights.ts"), text);
  const silentRules = rounded.filter(([, value]) => value === 0).map(([id]) => id);
  const page = `# Calibration\n\nWritten by \`npm run calibrate\`. Weights are logits, fitted with signs held; folds go by source. Rows are shares of each group at or above a score.\n\n\`\`\`text\n${table}\n\`\`\`\n\nWeight 0 in the score (they may tell stages): ${silentRules.join(", ") || "none"}.\n`;
  writeFileSync(join(root, "src/rules/CALIBRATION.md"), page);
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
