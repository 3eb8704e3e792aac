// Writes what rules weigh in the order of the rules, which the pane has anyway: so their names are sent once.
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../src/${name}`, import.meta.url));

/** Modules of weights of rules. */
export const WEIGHTS = ["weights", "closer-weights", "conversation-weights"].map((name) => path(`rules/${name}.ts`));

export function pitch() {
  const done = this.async();
  ordered(this).then((source) => done(null, source), done);
}

/** Loaders need one; `pitch` has answered before. */
export default function unreached(source) {
  return source;
}

async function ordered(loader) {
  const [made, { rules }, { combinations }, { packTrees }] = await Promise.all([
    loader.importModule(`${loader.resourcePath}?run`),
    loader.importModule(path("rules/rules.ts")),
    loader.importModule(path("rules/combinations.ts")),
    loader.importModule(path("entry/words/pack-trees.ts")),
  ]);
  const [[name, weights]] = Object.entries(made);
  const { bias, rules: byId, trees, ...more } = weights;
  const ids = [...rules, ...combinations].map(({ id }) => id);
  const unknown = Object.keys(byId).filter((id) => !ids.includes(id));
  if (unknown.length || Object.keys(more).length)
    throw new Error(`Weights of what is no rule: ${[...unknown, ...Object.keys(more)].join(", ")}`);
  const values = ids.map((id) => (id in byId ? hundredths(byId[id]) : ""));
  return `import { rules } from "./rules";
import { combinations } from "./combinations";
${trees ? 'import { treesIn } from "./packed-trees";' : ""}
const values = ${JSON.stringify(values.join(" "))}.split(" ");
const ids = [...rules, ...combinations].map(({ id }) => id);
export const ${name} = {
  bias: ${bias},
  rules: Object.fromEntries(ids.flatMap((id, at) => (values[at] ? [[id, values[at] / 100]] : []))),
  ${trees ? `trees: treesIn(${JSON.stringify(packTrees(trees, ids))}, ids),` : ""}
};
`;
}

function hundredths(value) {
  const rounded = Math.round(value * 100);
  if (rounded / 100 !== value) throw new Error(`${value} is no hundredth`);
  return rounded;
}
