// What judging sees in a conversation, bundled from the sources as they stand.
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The exports of src/rules/calibration.ts. */
export async function load() {
  const { build } = await import("esbuild");
  const outfile = join(root, "node_modules", ".cache", "calibration.mjs");
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
