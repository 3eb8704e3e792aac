// Fits what tells a message that gives up, presses or hides its purpose: part of npm run calibrate, after the weights.
//
// Learns from our own conversations alone: the selling ones of test/talks with the labels in test/talks/labels, and those of
// test/corpus a and b. Authors are left out in groups, which also sets the place where a model says yes. Without chance.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { linear } from "./calibrate/linear.mjs";
import { load } from "./calibrate/load.mjs";
import { labelled, root } from "./calibrate/talks.mjs";

const KINDS = {
  withdraws: { of: (look) => !look.first, stages: ["withdrawal"], says: "gives up" },
  presses: { of: (look) => !look.first, stages: ["pressure", "hostile"], says: "presses" },
  insults: { of: (look) => !look.first, stages: ["hostile"], says: "insults" },
  opens: { of: (look) => look.first, stages: ["opener"], says: "hides its purpose" },
};
/** Weights come in such steps. */
const STEP = 0.3;
const PULL = { ridge: 0.5, sparse: 0.05 };
/** Authors are left out in so many groups. */
const GROUPS = 6;
const FACTS = ["refused", "refused-again", "answered", "asks", "long", "said"];

const { lookAtConduct, SHARES } = await load();
const { fit, rounded, score, written } = linear(SHARES, PULL);
const samples = labelled().flatMap(samplesOf);
const models = {};
for (const [kind, { of, says }] of Object.entries(KINDS)) {
  const own = samples.filter(({ look }) => of(look)).map((sample) => sampleFor(kind, sample));
  models[kind] = written(rounded(fit(own, FACTS), STEP), bestLimit(own, says));
}
write();

function samplesOf({ row, conversation, author, stages }) {
  if (row.kind !== "sales" || row.messages.length < 2) return [];
  return lookAtConduct(conversation).flatMap((look) => {
    const stage = stages[look.index];
    return stage && stage !== "none" ? [{ look, author, stage }] : [];
  });
}

/** The sample as the fit wants it, for one kind. */
function sampleFor(kind, { look, author, stage }) {
  const valueOf = (fact) => Number(fact === "said" ? look.said[kind] : look[fact]);
  return {
    author,
    language: look.language,
    words: look.words,
    pairs: look.pairs,
    replies: look.replies,
    facts: FACTS.map((fact) => [fact, valueOf(fact)]),
    yes: KINDS[kind].stages.includes(stage),
    said: look.said[kind],
  };
}

/** Where the fewest messages are told wrong, on authors who took no part. */
function bestLimit(own, says) {
  const authors = [...new Set(own.map(({ author }) => author))];
  const scored = Array.from({ length: GROUPS }, (_, group) => group).flatMap((group) => {
    const isOut = ({ author }) => authors.indexOf(author) % GROUPS === group;
    const model = rounded(
      fit(
        own.filter((each) => !isOut(each)),
        FACTS,
      ),
      STEP,
    );
    return own.filter(isOut).map((each) => ({ score: score(model, each), ...each }));
  });
  const before = f1(own);
  let best = { limit: 0, wrong: Infinity, f1: 0 };
  for (let limit = -2.5; limit <= 1.01; limit += 0.1) {
    const found = f1(scored.map((each) => ({ yes: each.yes, said: each.score > limit })));
    const wrong = scored.filter((each) => each.yes !== each.score > limit).length;
    if (wrong < best.wrong) best = { limit: Math.round(limit * 10) / 10, wrong, f1: found };
  }
  console.log(
    `${says.padEnd(18)} ${String(own.filter(({ yes }) => yes).length).padStart(4)} of ${own.length}, authors left out: ${best.wrong} wrong, F1 ${best.f1.toFixed(3)} at ${best.limit.toFixed(1)}; fields alone ${own.filter(({ yes, said }) => yes !== said).length} wrong, F1 ${before.toFixed(3)}`,
  );
  return best.limit;
}

function f1(pairs) {
  const both = pairs.filter(({ yes, said }) => yes && said).length;
  const either = pairs.filter(({ yes }) => yes).length + pairs.filter(({ said }) => said).length;
  return either ? (2 * both) / either : 0;
}

function write() {
  const parts = Object.entries(models).map(([kind, model]) => `  ${kind}: ${model},`);
  const text = `import type { ConductModels } from "../engine/conduct-models";\n\n// Written by npm run calibrate from our own conversations.\nexport const conductModels: ConductModels = {\n${parts.join("\n")}\n};\n`;
  writeFileSync(join(root, "src/rules/conduct-weights.ts"), text);
}
