// Writes dist/: a folder that any static https host can serve as it is, with the proven manifest for it.
//   npm run build -- --origin https://addin.example.com
// --client-id, --sign-in, --graph and --preset-origin say what this copy of the add-in connects to (scripts/deployment.mjs).
// PITCHWALL_DIST names another folder, which the browser tests read too.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { constants, gzipSync } from "node:zlib";
import webpack from "webpack";
import settings from "../webpack.config.js";
import { deploymentOptions } from "./deployment.mjs";
import { buildCli } from "./prepare.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = resolve(root, process.env.PITCHWALL_DIST ?? "dist");
const { values } = parseArgs({
  options: {
    origin: { type: "string", default: "https://localhost:3000" },
    permission: { type: "string", default: "ReadWriteMailbox" },
    // The demo runs whatever the scripts weigh; what is released does not.
    "any-size": { type: "boolean", default: false },
    ...deploymentOptions,
  },
});

/**
 * Bytes after gzip that the scripts which draw the first verdict may have together: the pane's own, with engine and rules, the
 * words of one language and the card's texts of one language, each the largest there is (design section 7).
 */
const FIRST_VERDICT = 90_000;
// The build stops here.
const NO_MORE_THAN = 90_000;
const FIRST_SCRIPTS = {
  "the pane": /^taskpane\./,
  "words of a language": /^words-..\./,
  "texts of the card": /^card-..\./,
};

await bundle();
await buildCli();
manifest();
await sizes();

function bundle() {
  const config = settings({ deployment: values }, { mode: "production" });
  config.output.path = dist;
  return new Promise((done, reject) => {
    webpack(config, (error, stats) => {
      if (error) return reject(error);
      const text = stats.toString("errors-warnings");
      if (text) console.log(text);
      if (stats.hasErrors()) process.exit(1);
      done();
    });
  });
}

/** Built by our own command, so that what administrators run is what the release runs. */
function manifest() {
  const args = [
    join(root, "build/cli.mjs"),
    "manifest",
    "--origin",
    values.origin,
    "--permission",
    values.permission,
    "--assets",
    dist,
    "--out",
    join(dist, "manifest.xml"),
  ];
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (done.status !== 0) process.exit(1);
}

/** Prints what every script weighs and refuses what draws the first verdict when it is over its budget. */
async function sizes() {
  const files = (await readdir(dist)).filter((name) => name.endsWith(".js"));
  const rows = [];
  for (const name of files) {
    const bytes = await readFile(join(dist, name));
    rows.push({ name, raw: bytes.length, gzip: gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).length });
  }
  rows.sort((a, b) => b.gzip - a.gzip);
  for (const { name, raw, gzip } of rows)
    console.log(`${name.padEnd(44)}${String(raw).padStart(9)} B ${String(gzip).padStart(8)} B gzip`);
  const first = Object.entries(FIRST_SCRIPTS).map(([what, names]) => ({
    what,
    gzip: rows.find(({ name }) => names.test(name))?.gzip ?? Number.NaN,
  }));
  const together = first.reduce((sum, { gzip }) => sum + gzip, 0);
  await writeFile(join(root, "build/sizes.json"), `${JSON.stringify(rows, null, 2)}\n`);
  const parts = first.map(({ what, gzip }) => `${what} ${gzip}`).join(" + ");
  console.log(`First verdict: ${parts} = ${together} bytes after gzip, of ${FIRST_VERDICT}.`);
  if (together <= FIRST_VERDICT) return;
  console.warn(`That is ${together - FIRST_VERDICT} bytes over the budget.`);
  if (together <= NO_MORE_THAN || values["any-size"]) return;
  console.error(`What draws the first verdict has ${together} bytes after gzip; it may have ${NO_MORE_THAN}.`);
  process.exit(1);
}
