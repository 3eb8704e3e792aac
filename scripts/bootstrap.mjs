// Makes a fresh clone ready: dependencies when they are missing or old, the command line, and (with --browser) a browser.
// Node built-ins only, because it runs before there is anything else.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, installBrowser } from "./browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = join(root, "node_modules");
const stampFile = join(modules, ".bootstrap-stamp");
const lockDir = join(root, ".bootstrap-lock");

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Pitchwall needs Node 20.19 or newer; this is ${process.version}.`);

if (currentStamp() !== readStamp()) await locked(install);
if (process.argv.includes("--browser") && !findBrowser()) {
  const problem = installBrowser();
  if (problem) fail(problem);
}

/** What an installation depends on: the lock file, Node's major version and the platform. */
function currentStamp() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256").update(lock).update(`${major} ${process.platform} ${process.arch}`).digest("hex");
}

function readStamp() {
  try {
    return readFileSync(stampFile, "utf8");
  } catch {
    return null;
  }
}

function install() {
  if (currentStamp() === readStamp()) return;
  console.log("Installing dependencies (a minute or so, once) …");
  // npm's own path instead of "npm", so that no shell is needed on Windows; dev packages even under NODE_ENV=production.
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) fail("Installing the dependencies failed; what npm said stands above.");
  mkdirSync(modules, { recursive: true });
  writeFileSync(stampFile, currentStamp());
}

/** Two commands started at once must not both run `npm ci`, which empties node_modules under the other. */
async function locked(work) {
  const until = Date.now() + 10 * 60_000;
  for (;;) {
    try {
      mkdirSync(lockDir);
      writeFileSync(join(lockDir, "pid"), String(process.pid));
      break;
    } catch {
      if (Date.now() > until || ageOf(lockDir) > 15 * 60_000 || isOrphan())
        rmSync(lockDir, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  try {
    work();
  } finally {
    rmSync(lockDir, { recursive: true, force: true });
  }
}

/** An installation that was ended from outside leaves its lock behind. */
function isOrphan() {
  try {
    process.kill(Number(readFileSync(join(lockDir, "pid"), "utf8")), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

function ageOf(path) {
  return existsSync(path) ? Date.now() - statSync(path).mtimeMs : 0;
}

function fail(message) {
  console.error(message);
  rmSync(lockDir, { recursive: true, force: true });
  process.exit(1);
}
