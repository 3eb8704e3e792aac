// Runs everything that proves Pitchwall works: lint, types, unit and contract tests, the production build, the browser tests.
// Its last line is "N passed, N failed", summed from what the runners report. `--fast` leaves out build and browser.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const fast = process.argv.includes("--fast");
const reports = mkdtempSync(join(tmpdir(), "pitchwall-"));
/** A step that hangs is ended and counted as failed: a run that never ends says nothing about the rest. */
const STEP_LIMIT = 20 * 60_000;
const totals = { passed: 0, failed: 0, ran: 0 };

step("lint", bin("eslint"), [".", "--max-warnings", "0"]);
step("format", bin("prettier"), ["--check", "--log-level", "warn", "."]);
step("types", bin("typescript", "tsc"), ["-b"]);
step("command line", "scripts/prepare.mjs", []);
jest("unit");
if (!fast) {
  step("build", "scripts/build.mjs", []);
  jest("contract");
  jest("browser");
}
rmSync(reports, { recursive: true, force: true });
if (totals.ran === 0) console.error("No test was executed.");
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed || totals.ran === 0 ? 1 : 0);

/** A step without tests of its own counts as one. */
function step(name, script, args) {
  const ok = run(name, script, args) === 0;
  if (ok) totals.passed += 1;
  else totals.failed += 1;
}

/** A Jest project counts as many as its report says; a run that wrote no report, or failed with all tests passed, counts as a failure. */
function jest(project) {
  const file = join(reports, `${project}.json`);
  const status = run(
    project,
    bin("jest"),
    [
      "--selectProjects",
      project,
      "--maxWorkers",
      project === "unit" ? "2" : "1",
      "--json",
      "--outputFile",
      file,
      "--silent=false",
    ],
    ["ignore", "ignore", "inherit"],
  );
  let report;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    totals.failed += 1;
    return;
  }
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  totals.ran += report.numPassedTests + report.numFailedTests;
  // A suite that could not even be loaded has no tests that failed.
  const broken =
    report.numRuntimeErrorTestSuites + (report.numPassedTests === 0 && report.numFailedTests === 0 ? 1 : 0);
  totals.failed += broken;
  if (status !== 0 && report.numFailedTests === 0 && broken === 0) totals.failed += 1;
}

function run(name, script, args, stdio = "inherit") {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const env = { ...process.env, CHROME_PATH: findBrowser() ?? "", FORCE_COLOR: process.stdout.isTTY ? "1" : "0" };
  const done = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio,
    env,
    timeout: STEP_LIMIT,
    killSignal: "SIGKILL",
  });
  if (done.error) console.log(`   ended: ${done.error.message}`);
  console.log(`   ${done.status === 0 ? "good" : "BAD"}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return done.status ?? 1;
}

/** Path of a package's program, so that no shell is needed. */
function bin(name, program = name) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin: bins } = JSON.parse(readFileSync(manifest, "utf8"));
  return join(manifest, "..", typeof bins === "string" ? bins : bins[program]);
}
