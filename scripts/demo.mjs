// npm run demo: builds what is missing or old, makes a local certificate, starts the local Outlook.
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { localCertificate } from "./certificate.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

if (stale("dist/taskpane.html")) {
  console.log("Building the add-in (half a minute, once) …");
  await run(["scripts/build.mjs", "--any-size"]);
}
await bundleHost();
const { key, cert } = await localCertificate();
await run(["build/host.mjs", ...process.argv.slice(2)], { PITCHWALL_KEY: key, PITCHWALL_CERT: cert });

async function bundleHost() {
  const { build } = await import("esbuild");
  await build({
    entryPoints: ["src/entry/host.ts"],
    outfile: "build/host.mjs",
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
}

/** True when the built page is missing or older than a source. */
function stale(built) {
  if (!existsSync(built)) return true;
  const time = statSync(built).mtimeMs;
  return newest("src") > time || statSync("manifest.xml").mtimeMs > time;
}

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(join("src", "host")))
    .reduce((time, entry) => Math.max(time, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

function run(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
    // A terminal interrupts both; scripts/screenshots.mjs interrupts this process alone, and used to wait for ever.
    const interrupt = () => child.kill("SIGINT");
    process.on("SIGINT", interrupt);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", interrupt);
      if (code || signal) process.exit(code ?? 0);
      resolve();
    });
  });
}
