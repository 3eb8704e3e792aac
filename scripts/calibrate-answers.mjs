// Fits what tells a refusal from a deferral, a yes, a question and a plain remark in our answers: part of npm run calibrate, last.
//
// Learns from our own conversations alone: those of test/talks with the labels in test/talks/labels, and test/corpus a and b.
// Authors are left out in turn for the figures. Without chance.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fit, score, written } from "./calibrate/linear.mjs";
import { load } from "./calibrate/load.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const KINDS = ["refusal", "deferral", "interest", "question", "neutral"];
const NAMED = KINDS.filter((kind) => kind !== "neutral");
const PLACE = ["selling", "first", "refused", "long", "short", "asks"];
const FACTS = [...PLACE, ...NAMED.map((kind) => `said-${kind}`), ...NAMED.map((kind) => `offer-${kind}`)];
/** Authors are left out in so many groups. */
const GROUPS = 6;

const { lookAtAnswers } = await load();
const samples = [...talks(), ...corpus()];
tell();
write(modelsOf(samples));

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
        labels.has(row.id) ? samplesOf(row, name, (at) => labels.get(row.id)[at]?.stance) : [],
      );
    });
}

function corpus() {
  return ["a", "b"].flatMap((name) =>
    lines(join(root, "test", "corpus", `${name}.jsonl`)).flatMap((row) =>
      samplesOf(row, name, (at) => row.expect.stances?.[at]?.[0]),
    ),
  );
}

function samplesOf({ id, me = [], myDomains = [], messages, history, kind }, author, stanceAt) {
  const looks = lookAtAnswers({ id, me, myDomains, messages, history }, kind === "sales");
  return looks.flatMap((look) => {
    const stance = stanceAt(look.index);
    return KINDS.includes(stance) ? [{ ...look, author, stance }] : [];
  });
}

function modelsOf(train) {
  return KINDS.map((kind) =>
    fit(
      train.map((each) => ({ ...each, yes: each.stance === kind })),
      FACTS,
    ),
  );
}

function told(models, sample) {
  const scores = models.map((model) => score(model, sample));
  return KINDS[scores.indexOf(Math.max(...scores))];
}

/** How often answers of authors who took no part are told right, beside what the sentence forms alone tell. */
function tell() {
  const authors = [...new Set(samples.map(({ author }) => author))];
  let right = 0;
  let formsRight = 0;
  let both = 0;
  let either = 0;
  for (let group = 0; group < GROUPS; group += 1) {
    const isOut = ({ author }) => authors.indexOf(author) % GROUPS === group;
    const models = modelsOf(samples.filter((each) => !isOut(each)));
    for (const sample of samples.filter(isOut)) {
      const stance = told(models, sample);
      const form = sample.facts.find(([name]) => name.startsWith("offer-"))?.[0].slice("offer-".length) ?? "neutral";
      right += stance === sample.stance ? 1 : 0;
      formsRight += form === sample.stance ? 1 : 0;
      both += stance === "refusal" && sample.stance === "refusal" ? 2 : 0;
      either += (stance === "refusal" ? 1 : 0) + (sample.stance === "refusal" ? 1 : 0);
    }
  }
  const share = (count) => `${((100 * count) / samples.length).toFixed(1)} %`;
  console.log(
    `answers            ${samples.length}, authors left out: ${share(right)} right, refusal F1 ${(both / either).toFixed(3)}; sentence forms alone ${share(formsRight)}`,
  );
}

function write(models) {
  const parts = models.map((model, at) => `  ${KINDS[at]}: ${written(model)},`);
  const text = `import type { AnswerModels } from "../engine/answers";\n\n// Written by npm run calibrate from our own conversations.\nexport const stanceModels: AnswerModels = {\n${parts.join("\n")}\n};\n`;
  writeFileSync(join(root, "src/rules/stance-weights.ts"), text);
}
