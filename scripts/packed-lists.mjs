// Packs the lists of weighed words while the command line is bundled, as scripts/lists-loader.mjs does for the pane: as plain text
// they took a fifth of every start.
import { fileURLToPath } from "node:url";

const LISTS = /[\\/]rules[\\/](word|subject|later|answer|again|stance|conduct|closer-word|closer-subject)-weights\.ts$/;
const PACKER = fileURLToPath(new URL("../src/entry/words/pack-list.ts", import.meta.url));

/** A plugin for esbuild; `build` is esbuild's own. */
export function packedLists(build) {
  const run = async (path) => {
    const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: "esm" });
    return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
  };
  const packer = run(PACKER);
  return {
    name: "packed-lists",
    setup: ({ onLoad }) =>
      onLoad({ filter: LISTS }, async ({ path }) => {
        const [{ packedSource }, made] = await Promise.all([packer, run(path)]);
        return { contents: packedSource(made) };
      }),
  };
}
