// Builds the command line. Runs after `npm ci` and `npm install`; Node built-ins and esbuild only.
import { chmod, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packedLists } from "./packed-lists.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Bundles src/entry/cli.ts into build/cli.mjs and makes `npx pitchwall` find it in this clone. */
export async function buildCli() {
  const { build } = await import("esbuild");
  const outfile = join(root, "build", "cli.mjs");
  await build({
    entryPoints: [join(root, "src/entry/cli.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    minifySyntax: true,
    legalComments: "none",
    logLevel: "warning",
    plugins: [packedLists(build)],
    inject: [join(root, "scripts/plain-blob.mjs")],
    // Packages written for CommonJS ask for `require`, which an ES module does not have.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  });
  await chmod(outfile, 0o755);
  await linkBin(outfile);
}

/** npm links the bins of dependencies, never those of the project itself. */
async function linkBin(outfile) {
  const bin = join(root, "node_modules", ".bin");
  if (!existsSync(bin)) return;
  await mkdir(bin, { recursive: true });
  await rm(join(bin, "pitchwall"), { force: true });
  if (process.platform === "win32") {
    await writeFile(join(bin, "pitchwall.cmd"), `@node "${outfile}" %*\r\n`);
    return;
  }
  await symlink(outfile, join(bin, "pitchwall"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // `npm ci --omit=dev` leaves esbuild out: nothing to build there, and no reason to fail the install.
  const ready = await import("esbuild").then(
    () => true,
    () => false,
  );
  if (ready) await buildCli();
  else console.warn("pitchwall: esbuild is not installed, so the command line was not built");
}
