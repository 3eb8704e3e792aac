// Finds Chromium, Chrome or Edge; where it may, installs Debian's package. Node built-ins only.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const onPath = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const fixed = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const base = process.env[name];
    return base
      ? [join(base, "Google/Chrome/Application/chrome.exe"), join(base, "Microsoft/Edge/Application/msedge.exe")]
      : [];
  }),
};

/** Without these Chromium talks to its maker's services, which a test must not do. */
export const browserFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of a browser, or null. CHROME_PATH wins. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = onPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...(fixed[process.platform] ?? [])].find(runnable) ?? null;
}

/** Installs Debian's package as root; null when that went well, else one sentence saying what to do. */
export function installBrowser() {
  const advice = "The browser tests need Chromium, Chrome or Edge: install one, or name it in CHROME_PATH.";
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return advice;
  console.log("Installing Debian's chromium (half a minute, once) …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const done = spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
    if (done.status !== 0) return `apt-get ${args[0]} failed. ${advice}`;
  }
  return findBrowser() ? null : advice;
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
