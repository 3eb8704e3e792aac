// Runs everything that proves Pitchwall works: lint, types, unit and contract tests, the production build, the browser tests.
// Its last line is "N passed, N failed", summed from what the runners report. `--fast` leaves out build and browser.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const fast = process.argv.includes("--fast");
const reports = mkdtempSync(join(tmpdir(), "pitchwall-"));
/** A step that hangs is ended and counted as failed: a run that never ends says nothing about the rest. */
const STEP_LIMIT = 30 * 60_000;
/** More failing files than these are no hiccup of the machine. */
const MOST_AGAIN = 4;
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

/**
 * A Jest project counts as many as its report says. Files of the browser and contract tests that fail run once more, each
 * after all others, and count as they end then: on a machine that stalls for seconds a browser misses what it waits for.
 * What passed only then is named, so that nobody takes it for sound.
 */
function jest(project) {
  const first = report(project, []);
  const again = project === "unit" ? [] : (first?.testResults ?? []).filter(({ status }) => status === "failed");
  if (again.length === 0 || again.length > MOST_AGAIN) return count(first);
  const second = report(`${project}, once more`, ["--runTestsByPath", ...again.map(({ name }) => name)], project);
  for (const { name, status } of second?.testResults ?? [])
    if (status === "passed") console.log(`   passed only when run once more: ${relative(root, name)}`);
  const kept = first.testResults.filter(({ status }) => status !== "failed");
  count(second && { status: second.status, testResults: [...kept, ...second.testResults] });
}

/** Jest's report of one run with the status it ended with; null when it wrote none. */
function report(name, args, project = name) {
  const file = join(reports, `${name}.json`);
  const workers = project === "unit" ? "2" : "1";
  const always = [
    "--selectProjects",
    project,
    "--maxWorkers",
    workers,
    "--json",
    "--outputFile",
    file,
    "--silent=false",
  ];
  const status = run(name, bin("jest"), [...args, ...always], ["ignore", "ignore", "inherit"]);
  try {
    return { status, testResults: JSON.parse(readFileSync(file, "utf8")).testResults };
  } catch {
    return null;
  }
}

/** A run without a report, one that failed with all tests passed, and a file that could not be loaded are failures too. */
function count(done) {
  const tests = (done?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  const [passed, failed] = ["passed", "failed"].map((what) => tests.filter(({ status }) => status === what).length);
  const broken = (done?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  ).length;
  totals.passed += passed;
  totals.failed += failed + broken;
  totals.ran += passed + failed;
  if (failed + broken === 0 && (passed === 0 || done.status !== 0)) totals.failed += 1;
}

function run(name, script, args, stdio = "inherit") {
  console.log(`\n== ${name}`);
  const began = performance.now();
  const env = {
    ...process.env,
    CHROME_PATH: findBrowser() ?? "",
    FORCE_COLOR: process.stdout.isTTY ? "1" : "0",
    // What tests leave behind goes with the reports.
    TMPDIR: reports,
    TEMP: reports,
  };
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
