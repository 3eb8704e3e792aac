// Writes what rules weigh in the order of the rules, which the pane has anyway: so their names are sent once.
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../src/rules/${name}`, import.meta.url));

export const WEIGHTS = path("weights.ts");

export function pitch() {
  const done = this.async();
  ordered(this).then((source) => done(null, source), done);
}

/** Loaders need one; `pitch` has answered before. */
export default function unreached(source) {
  return source;
}

async function ordered(loader) {
  const [{ weights }, { rules }, { combinations }] = await Promise.all([
    loader.importModule(`${WEIGHTS}?run`),
    loader.importModule(path("rules.ts")),
    loader.importModule(path("combinations.ts")),
  ]);
  const { bias, rules: byId, ...more } = weights;
  const ids = [...rules, ...combinations].map(({ id }) => id);
  const unknown = Object.keys(byId).filter((id) => !ids.includes(id));
  if (unknown.length || Object.keys(more).length)
    throw new Error(`Weights of what is no rule: ${[...unknown, ...Object.keys(more)].join(", ")}`);
  const values = ids.map((id) => (id in byId ? hundredths(byId[id]) : ""));
  return `import { rules } from "./rules";
import { combinations } from "./combinations";
const values = ${JSON.stringify(values.join(" "))}.split(" ");
export const weights = {
  bias: ${bias},
  rules: Object.fromEntries(
    [...rules, ...combinations].flatMap(({ id }, at) => (values[at] ? [[id, values[at] / 100]] : [])),
  ),
};
`;
}

function hundredths(value) {
  const rounded = Math.round(value * 100);
  if (rounded / 100 !== value) throw new Error(`${value} is no hundredth`);
  return rounded;
}
