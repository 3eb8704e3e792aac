// Fits the weights of the rules on labelled mail: npm run calibrate -- [--data FOLDER] [--corpus FILE…] [--dry] [--list N] [--scores FILE]
//
// FOLDER holds NDJSON files: positives, negatives (kind "hard…" is legitimate mail that looks like sales) and sequences. It is
// given by path and never copied: two numbers a rule and the trees come out of it. The fit is a logistic regression by projected
// gradient steps, without chance; a rule that speaks for selling never gets a weight below 0, one that speaks against it never
// above, and in no tree does more of a rule work against it.
// Folds go by source, so that no source is judged by weights that it took part in. Judging never needs this data.
import { readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { FOLDS, INNER, foldOf, innerOf, readRows } from "./calibrate/data.mjs";
import { fit, probability, score } from "./calibrate/fit.mjs";
import { load } from "./calibrate/load.mjs";
import { report, worst } from "./calibrate/report.mjs";
import { fitTrees, treeSum } from "./calibrate/trees.mjs";
import { WORD_SCALE, fitWords, prepare, wordSum } from "./calibrate/words.mjs";
import { write } from "./calibrate/write.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const filesIn = (folder) =>
  readdirSync(join(root, "test", folder))
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(root, "test", folder, name));
const { values: opt } = parseArgs({
  options: {
    data: { type: "string", default: process.env.PITCHWALL_DATA ?? join(root, "..", "shared", "eval") },
    corpus: {
      type: "string",
      multiple: true,
      // test/talks: further conversations of our own by other authors, made to learn weights from.
      // test/corpus/c and d stay out, so that `npm run corpus` has parts that no weight has seen.
      default: [...["a", "b"].map((name) => join(root, "test", "corpus", `${name}.jsonl`)), ...filesIn("talks")],
    },
    letters: {
      type: "string",
      multiple: true,
      default: filesIn("letters"),
    },
    dry: { type: "boolean", default: false },
    list: { type: "string", default: "0" },
    // Where to write the left-out score of each row, to compare two fits by.
    scores: { type: "string" },
    language: { type: "string" },
  },
});

const { defaultPolicy, features, keyOfEntry, look, wantsCloser } = await load();
const ids = features.map((each) => each.id);
/**
 * The models of words and of pairs of fields, each with the rules that its sum speaks through. What judging a single message needs
 * travels in the first script: a pull that leaves words out (`sparse`) keeps it small, most of all in English, whose script is the
 * largest. A closer look (src/engine/closer.ts) has the same models with a weaker pull (`closer`).
 */
const SIDES = [
  {
    name: "words",
    of: ({ words }) => words.first,
    sparse: { en: 3.2, other: 0.9 },
    closer: { other: 0.2 },
    rules: ["reads-like-an-offer", "reads-like-other-mail"],
  },
  {
    name: "subject",
    of: ({ words }) => words.subject,
    sparse: { en: 4.2, other: 1 },
    closer: { other: 0.4 },
    rules: ["subject-like-an-offer", "subject-like-other-mail"],
  },
  { name: "later", of: ({ words }) => words.later, rules: ["later-mail-like-an-offer", "later-mail-like-dealings"] },
  {
    name: "answers",
    of: ({ words }) => words.answer,
    rules: ["your-answer-reads-like-a-no", "your-answer-reads-like-dealings"],
  },
  { name: "again", of: ({ words }) => words.again, rules: ["your-next-answer-reads-like-a-no", null] },
  // A pair of fields is kept that stands in so many messages.
  {
    name: "pairs",
    of: ({ pairs }) => pairs.first,
    seldom: 15,
    sparse: { other: 1 },
    closer: { other: 0.4 },
    rules: ["sentences-like-an-offer", "sentences-like-other-mail"],
  },
  { name: "later-pairs", of: ({ pairs }) => pairs.later, seldom: 15, rules: [null, "later-sentences-like-dealings"] },
].map(({ rules: [offer, other], ...side }) => ({
  ...side,
  // The engine knows words by keys, pairs of fields by their names.
  keyOf: side.name.endsWith("pairs") ? undefined : keyOfEntry,
  offerAt: ids.indexOf(offer),
  otherAt: ids.indexOf(other),
}));

const rows = readRows(opt);
const looks = rows.map((row) => look(row.conversation));
for (const side of SIDES) prepare(side, rows, looks);
const CLOSER = SIDES.filter(({ closer }) => closer).map((side) => ({
  ...side,
  name: `closer-${side.name}`,
  sparse: side.closer,
}));

/**
 * A message by itself and a conversation of several are weighed apart: an answer tells more than the words of a first mail. Each
 * learns a little from the other, whose rows have the share `others` of their worth. Only conversations have trees: single mail gained
 * nothing by them, and its weights travel in the first script. A message by itself has weights for the first look and for the closer
 * one; a conversation is looked at closely at once.
 */
const KINDS = {
  single: { others: 0.1, trees: 0, look: "first" },
  closer: { others: 0.1, trees: 0, look: "closer" },
  several: { others: 0.2, trees: 40, look: "closer" },
};
const isOf = (kind, at) => looks[at].several === (kind === "several");

const folded = new Float64Array(rows.length);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const train = rows.flatMap((row, at) => (foldOf(row.source) === fold ? [] : [at]));
  const test = rows.flatMap((row, at) => (foldOf(row.source) === fold ? [at] : []));
  const fitted = stack(train, test);
  for (const at of test) folded[at] = chanceOf(fitted, at);
}
if (opt.scores)
  writeFileSync(
    opt.scores,
    JSON.stringify(rows.map((row, at) => [row.id, row.lang, row.group, row.source, row.sales, folded[at]])),
  );
const all = rows.map((_, at) => at);
const fitted = stack(all, []);
const own = all.map((at) => chanceOf(fitted, at));
const table = [report(rows, "five folds by source", folded), report(rows, "fitted on all", own)].join("\n");
console.log(table);
const most = Number(opt.list);
if (most) worst({ rows, ids, lookOf: (at) => lookOf(fitted, at) }, folded, { most, language: opt.language });
if (!opt.dry) write({ ids, sides: [...SIDES, ...CLOSER] }, fitted, table);

/** What was fitted for the kind of conversation that a row is, by the look that has the last word, and the chance that it tells. */
function lookOf({ kinds, matrices }, at) {
  const by = (kind) => {
    const { weights, trees } = kinds[kind];
    const strengths = matrices[KINDS[kind].look][at];
    return { weights, trees, strengths, chance: probability(score(weights, strengths) + treeSum(trees, strengths)) };
  };
  if (looks[at].several) return by("several");
  const first = by("single");
  return wantsCloser(first.chance, defaultPolicy) ? by("closer") : first;
}

function chanceOf(fitted, at) {
  return lookOf(fitted, at).chance;
}

/**
 * Three steps: the words first, then the rules with what the words say among them, then trees for what rules say together. The
 * training rows get their words' sum from inner folds, so that the later steps do not trust the words more than they may.
 */
function stack(train, test) {
  const matrices = { first: strengths(), closer: strengths() };
  const put = (side, at, words) => {
    const sum = side.bags[at] ? wordSum(words, side.bags[at]) : 0;
    for (const matrix of matricesOf(side, matrices)) {
      if (side.offerAt >= 0) matrix[at][side.offerAt] = Math.min(1, Math.max(0, sum) / WORD_SCALE);
      if (side.otherAt >= 0) matrix[at][side.otherAt] = Math.min(1, Math.max(0, -sum) / WORD_SCALE);
    }
  };
  const words = {};
  for (const side of [...SIDES, ...CLOSER]) {
    for (let inner = 0; inner < INNER; inner += 1) {
      const part = fitWords(
        side,
        rows,
        train.filter((at) => innerOf(rows[at].source) !== inner),
      );
      for (const at of train) if (innerOf(rows[at].source) === inner) put(side, at, part);
    }
    words[side.name] = fitWords(side, rows, train);
    for (const at of test) put(side, at, words[side.name]);
  }
  const kinds = Object.fromEntries(
    Object.entries(KINDS).map(([kind, { look }]) => [kind, fitKind(kind, train, matrices[look])]),
  );
  return { kinds, matrices, words };
}

function strengths() {
  return looks.map((each) => Float64Array.from(each.strength));
}

/** A side without a closer look speaks in both. */
function matricesOf(side, { first, closer }) {
  if (CLOSER.includes(side)) return [closer];
  return side.closer ? [first] : [first, closer];
}

function fitKind(kind, train, matrix) {
  const { others, trees } = KINDS[kind];
  const worthOf = (row, at) => row.worth * (isOf(kind, at) ? 1 : others);
  const data = { rows: rows.map((row, at) => ({ ...row, worth: worthOf(row, at) })), features };
  const weights = fit(data, train, matrix);
  return { weights, trees: fitTrees({ ...data, weights, count: trees }, train, matrix) };
}
