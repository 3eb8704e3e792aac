// Fits what tells a message that gives up, presses or hides its purpose: part of npm run calibrate, after the weights.
//
// Learns from our own conversations alone: the selling ones of test/talks with the labels in test/talks/labels, and those of
// test/corpus a and b. Authors are left out in turn, which also sets the place where a model says yes. Without chance.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const KINDS = {
  withdraws: { of: (look) => !look.first, stages: ["withdrawal"], says: "gives up" },
  presses: { of: (look) => !look.first, stages: ["pressure", "hostile"], says: "presses" },
  opens: { of: (look) => look.first, stages: ["opener"], says: "hides its purpose" },
};
const FACTS = ["refused", "answered", "asks", "long", "said"];
/** Words count four times their share, so that the pull leaves them room. */
const WORD_SCALE = 4;
const LEAST_WORDS = 12;
const LEAST_WEIGHT = 0.3;
const STEPS = 400;
const RIDGE = 0.5;

const { lookAtConduct } = await load();
const samples = [...talks(), ...corpus()];
let kindNow = "";
const models = {};
for (const [kind, { of, stages, says }] of Object.entries(KINDS)) {
  const own = samples
    .filter(({ look }) => of(look))
    .map((sample) => ({ ...sample, yes: stages.includes(sample.stage) }));
  kindNow = kind;
  const limit = bestLimit(own, says);
  models[kind] = { ...fit(own), limit };
}
write();

function lines(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function talks() {
  const folder = join(root, "test", "talks");
  return readdirSync(join(folder, "labels"))
    .filter((name) => name.endsWith(".jsonl") && existsSync(join(folder, name)))
    .sort()
    .flatMap((name) => {
      const labels = new Map(lines(join(folder, "labels", name)).map((label) => [label.id, label.messages]));
      return lines(join(folder, name)).flatMap((row) =>
        row.kind === "sales" && labels.has(row.id) ? samplesOf(row, name, (at) => labels.get(row.id)[at]?.stage) : [],
      );
    });
}

function corpus() {
  return ["a", "b"].flatMap((name) =>
    lines(join(root, "test", "corpus", `${name}.jsonl`)).flatMap((row) =>
      row.kind === "sales" ? samplesOf(row, name, (at) => row.expect.stages[at]?.[0]) : [],
    ),
  );
}

function samplesOf(row, author, stageAt) {
  const conversation = {
    id: row.id,
    me: row.me ?? [],
    myDomains: row.myDomains ?? [],
    messages: row.messages,
    history: row.history,
  };
  if (row.messages.length < 2) return [];
  return lookAtConduct(conversation).flatMap((look) => {
    const stage = stageAt(look.index);
    return stage && stage !== "none" ? [{ look, author, stage }] : [];
  });
}

/** Logistic regression over the words (pooled as `weighWords` does) and the facts, by gradient steps with momentum. */
function fit(train) {
  const counts = new Map();
  for (const { look } of train)
    for (const word of look.words)
      counts.set(`${look.language}|${word}`, (counts.get(`${look.language}|${word}`) ?? 0) + 1);
  const names = [...counts].filter(([key, times]) => times >= (key.includes(" ") ? 2 : 1)).map(([key]) => key);
  const vocabulary = new Map(names.sort().map((key, at) => [key, at]));
  const width = vocabulary.size + FACTS.length + 1;
  const rows = train.map((sample) => rowOf(sample, vocabulary));
  let weights = new Float64Array(width);
  let ahead = Float64Array.from(weights);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = ahead.map((value, at) => (at === width - 1 ? 0 : (RIDGE * value) / train.length));
    rows.forEach((row, at) => {
      const error = (probability(scoreOf(ahead, row)) - (train[at].yes ? 1 : 0)) / train.length;
      for (const [place, value] of row) gradient[place] += error * value;
    });
    const next = ahead.map((value, at) => value - 1.5 * gradient[at]);
    const momentum = (step - 1) / (step + 2);
    ahead = next.map((value, at) => value + momentum * (value - weights[at]));
    weights = next;
  }
  return { weights, vocabulary };
}

function rowOf({ look }, vocabulary) {
  const places = look.words.flatMap((word) => vocabulary.get(`${look.language}|${word}`) ?? []);
  const scale = WORD_SCALE / Math.sqrt(Math.max(LEAST_WORDS, places.length));
  const facts = FACTS.map((fact, at) => [vocabulary.size + at, valueOf(look, fact)]);
  return [...places.map((place) => [place, scale]), ...facts, [vocabulary.size + FACTS.length, 1]];
}

function valueOf(look, fact) {
  const value = fact === "said" ? look.said[kindNow] : look[fact];
  return typeof value === "number" ? value : value ? 1 : 0;
}

function scoreOf(weights, row) {
  let sum = 0;
  for (const [place, value] of row) sum += weights[place] * value;
  return sum;
}

function probability(value) {
  return 1 / (1 + Math.exp(-value));
}

/** Where the fewest messages are told wrong, on authors who took no part. */
function bestLimit(own, says) {
  const scored = [...new Set(own.map(({ author }) => author))].flatMap((author) => {
    const model = fit(own.filter((each) => each.author !== author));
    return own
      .filter((each) => each.author === author)
      .map((each) => ({ score: scoreOf(model.weights, rowOf(each, model.vocabulary)), ...each }));
  });
  const before = f1(own.map((each) => ({ yes: each.yes, said: each.look.said[kindNow] })));
  let best = { limit: 0, wrong: Infinity, f1: 0 };
  for (let limit = -2.5; limit <= 1.01; limit += 0.1) {
    const found = f1(scored.map(({ yes, score }) => ({ yes, said: score > limit })));
    const wrong = scored.filter(({ yes, score }) => yes !== score > limit).length;
    if (wrong < best.wrong) best = { limit: Math.round(limit * 10) / 10, wrong, f1: found };
  }
  console.log(
    `${says.padEnd(18)} ${String(own.filter(({ yes }) => yes).length).padStart(4)} of ${own.length}, authors left out: ${best.wrong} wrong, F1 ${best.f1.toFixed(3)} at ${best.limit.toFixed(1)}; fields alone ${own.filter(({ yes, look }) => yes !== look.said[kindNow]).length} wrong, F1 ${before.toFixed(3)}`,
  );
  return best.limit;
}

function f1(pairs) {
  const both = pairs.filter(({ yes, said }) => yes && said).length;
  const either = pairs.filter(({ yes }) => yes).length + pairs.filter(({ said }) => said).length;
  return either ? (2 * both) / either : 0;
}

async function load() {
  const { build } = await import("esbuild");
  const outfile = join(root, "node_modules", ".cache", "calibration-conduct.mjs");
  await build({
    entryPoints: [join(root, "src/rules/calibration.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

function write() {
  const parts = Object.entries(models).map(([kind, { weights, vocabulary, limit }]) => {
    const lists = {};
    for (const [key, at] of vocabulary) {
      const value = Math.round(weights[at] * 10) / 10;
      if (Math.abs(value) < LEAST_WEIGHT) continue;
      const bar = key.indexOf("|");
      (lists[key.slice(0, bar)] ??= []).push(`${key.slice(bar + 1)} ${value}`);
    }
    const words = Object.entries(lists)
      .filter(([language]) => language !== "unknown")
      .map(([language, list]) => `${language}: ${JSON.stringify(list.join(";"))}`);
    const facts = FACTS.map((fact, at) => `${fact}: ${Math.round(weights[vocabulary.size + at] * 100) / 100}`);
    const bias = Math.round((weights[vocabulary.size + FACTS.length] - limit) * 100) / 100;
    return `  ${kind}: { bias: ${bias}, facts: { words: ${WORD_SCALE}, ${facts.join(", ")} }, words: { ${words.join(", ")} } },`;
  });
  const text = `import type { ConductModels } from "../engine/conduct";\n\n// Written by npm run calibrate from our own conversations.\nexport const conductModels: ConductModels = {\n${parts.join("\n")}\n};\n`;
  writeFileSync(join(root, "src/rules/conduct-weights.ts"), text);
}
