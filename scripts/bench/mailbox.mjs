// What looking back over a large mailbox costs: requests, time and what stays in memory, against the local Graph.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { localCertificate } from "../certificate.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundle = join(root, "node_modules/.cache/bench/mailbox.mjs");
const certificates = join(root, "node_modules/.cache/certificate");

/** One figure for each look back, then one for the question about one seller. */
export async function largeMailbox() {
  await localCertificate();
  await build({
    entryPoints: [join(root, "test/contract/large-bench.ts")],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Packages are taken from node_modules as they are; ours are bundled.
    packages: "external",
    alias: { "office-addin-dev-certs/lib/generate": "office-addin-dev-certs/lib/generate.js" },
    logLevel: "warning",
  });
  const lines = await output([
    "--expose-gc",
    bundle,
    join(certificates, "localhost.crt"),
    join(certificates, "localhost.key"),
  ]);
  return lines.map((line) => JSON.parse(line));
}

/** Prints the figures. */
export async function printMailbox() {
  console.log("\nLook back over Graph, local Outlook with 50,000 messages, real engine");
  for (const figure of await largeMailbox()) {
    if (figure.what === "seller") {
      console.log(`  one seller: ${figure.messages} messages, ${figure.calls} requests`);
      console.log(`  requests under way at once, at most: ${figure.atOnce}`);
      continue;
    }
    const { read, sellers, calls, seconds, grown } = figure;
    const megabytes = (grown / 1e6).toFixed(1);
    console.log(
      `  ${read.toLocaleString("en").padStart(6)} messages: ${calls} requests, ${seconds.toFixed(1)} s, ${sellers} sellers, at most ${megabytes} MB more in memory`,
    );
  }
}

async function output(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (chunk) => (text += chunk));
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0) throw new Error(`the mailbox bench ended with ${status}`);
  return text.split("\n").filter((line) => line.startsWith("{"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await printMailbox();
