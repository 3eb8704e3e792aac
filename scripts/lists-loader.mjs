// Writes the lists of weighed words that the pane loads for conversations a fifth as large.
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../src/${name}`, import.meta.url));
const PACKER = path("entry/words/pack-list.ts");

/** Modules of plain data that hold such lists. */
export const LISTS = ["later", "answer", "again", "stance", "conduct"].map((name) => path(`rules/${name}-weights.ts`));

export function pitch() {
  const done = this.async();
  packed(this).then((source) => done(null, source), done);
}

/** Loaders need one; `pitch` has answered before. */
export default function unreached(source) {
  return source;
}

async function packed(loader) {
  const [{ packedSource }, made] = await Promise.all([
    loader.importModule(PACKER),
    loader.importModule(`${loader.resourcePath}?run`),
  ]);
  return packedSource(made);
}
