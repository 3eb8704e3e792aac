// Modules of the sources as they stand, bundled so that Node runs them.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** What judging sees in a conversation: the exports of src/rules/calibration.ts. */
export function load() {
  return loadModule("calibration", 'export * from "./src/rules/calibration";');
}

/** The exports of a module that is given as text, its imports as seen from the root. */
export async function loadModule(name, contents) {
  const { build } = await import("esbuild");
  const folder = join(root, "node_modules", ".cache");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}.mjs`);
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}
