// How fast the pane is with the processor throttled fourfold, beside a bare Fluent pane built in the same run.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { browserFlags, findBrowser } from "../browser.mjs";
import { localCertificate } from "../certificate.mjs";
import { openGallery } from "../gallery.mjs";
import { buildBare } from "./bare.mjs";
import { scrollThrough, watchPane } from "./watch.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const THROTTLE = 4;
const STARTS = 5;
const CHANGES = 30;
const STEPS = 300;
const ME = { name: "Mara Lindqvist", address: "mara.lindqvist@northlight-networks.example" };

/** Prints the figures; says why when there is no browser. */
export async function pane() {
  const executablePath = findBrowser();
  if (executablePath === null) return console.log("\nPane: not measured, there is no browser");
  const dist = resolve(root, process.env.PITCHWALL_DIST ?? "dist");
  if (!existsSync(join(dist, "taskpane.html")))
    spawnSync(process.execPath, ["scripts/build.mjs", "--any-size"], { cwd: root, stdio: "ignore" });
  const folder = await mkdtemp(join(tmpdir(), "pitchwall-bench-"));
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    await buildBare(join(folder, "bare"));
    const outlook = await localOutlook();
    console.log(`\nPane, processor throttled ${THROTTLE} times, medians (95th percentile)`);
    await speed("Pitchwall       ", browser, () => outlook(dist));
    await speed("bare Fluent pane", browser, () => outlook(join(folder, "bare")));
    await frames(browser, join(folder, "bare"));
    console.log("\nBytes by chunk, after gzip");
    await bytes("Pitchwall", dist);
    await bytes("bare Fluent pane", join(folder, "bare"));
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The local Outlook over the sample mailbox, as a function of the folder that its add-in comes from. */
async function localOutlook() {
  const outfile = join(root, "build/bench-host.mjs");
  const contents =
    'export { startHost } from "./src/host/server"; export { readMailFiles } from "./src/host/mail-files/read";';
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  const { startHost, readMailFiles } = await import(pathToFileURL(outfile).href);
  const { messages } = await readMailFiles(join(root, "src/host/sample"), ME.address);
  const { key, cert } = await localCertificate();
  return (dist) =>
    startHost({
      dist,
      manifestPath: join(root, "manifest.xml"),
      port: 0,
      addinPort: 0,
      cert: { key, cert },
      mailbox: { messages },
      me: ME,
      root,
      settings: { clock: new Date("2026-11-21T09:00:00Z"), consent: "needs-consent" },
    });
}

/** Office.js ready until the message is drawn, and ItemChanged until the next one is. */
async function speed(name, browser, start) {
  const host = await start();
  try {
    const starts = [];
    let changes = [];
    for (let run = 0; run < STARTS; run += 1) {
      const page = await openPage(browser, host.url);
      const frame = await openPane(page);
      const { ready, drawn } = await frame.evaluate(() => globalThis.paneTimes);
      starts.push(drawn - ready);
      if (run === STARTS - 1) changes = await walk(page, frame);
      await page.context().close();
    }
    console.log(`  ${name}  Office.js ready → drawn ${figures(starts)}   ItemChanged → drawn ${figures(changes)}`);
  } finally {
    await host.close();
  }
}

async function openPage(browser, url) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 900 } });
  await context.addInitScript(watchPane);
  const page = await context.newPage();
  await throttle(page);
  await page.goto(url);
  await rows(page).first().waitFor();
  return page;
}

/** The pane over the first message, once that is drawn, pinned so that it follows. */
async function openPane(page) {
  await rows(page).first().click();
  await page.locator('[data-uid][aria-selected="true"]').waitFor();
  await page.locator('[data-command="pitchwall.pane"]').click();
  await page.locator("#pin").click();
  const isPane = (each) => each.url().includes("taskpane.html");
  while (!page.frames().some(isPane)) await page.waitForTimeout(20);
  const frame = page.frames().find(isPane);
  await frame.waitForFunction(() => globalThis.paneTimes?.drawn > 0);
  return frame;
}

/** Goes through the list, waiting for each message to be drawn. The first rounds load what later ones have. */
async function walk(page, frame) {
  const count = Math.min(10, await rows(page).count());
  await frame.waitForTimeout(3000);
  for (let change = 0; change < count + CHANGES; change += 1) {
    const before = await frame.evaluate(() => globalThis.paneTimes.changes.length);
    await rows(page)
      .nth((change + 1) % count)
      .click();
    await frame.waitForFunction((known) => globalThis.paneTimes.changes.length > known, before);
  }
  return (await frame.evaluate(() => globalThis.paneTimes.changes)).slice(count);
}

function rows(page) {
  return page.locator("[data-uid]");
}

/** Scrolling through 200 messages, frame by frame, beside 200 plain lines in the bare pane. */
async function frames(browser, bare) {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  const show = await openGallery(context);
  const page = await context.newPage();
  await show(page, "timeline-200");
  await throttle(page);
  await page.waitForTimeout(2000);
  const scrolled = await page.evaluate(scrollThrough, { steps: STEPS, follow: false });
  const followed = await page.evaluate(scrollThrough, { steps: STEPS, follow: true });
  const script = await readFile(join(bare, "pane.js"), "utf8");
  await context.route("http://bare.localhost/**", (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ contentType: "text/javascript", body: script })
      : route.fulfill({ contentType: "text/html", body: '<main id="pane"></main><script src="/pane.js"></script>' }),
  );
  await page.goto("http://bare.localhost/#200");
  await page.waitForTimeout(2000);
  const plain = await page.evaluate(scrollThrough, { steps: STEPS, follow: false });
  await context.close();
  console.log(
    `  timeline of 200 messages, frame time scrolled  ${figures(scrolled)}, followed by the focus ${figures(followed)}`,
  );
  console.log(`  bare Fluent pane with 200 lines, scrolled      ${figures(plain)}`);
}

async function throttle(page) {
  const control = await page.context().newCDPSession(page);
  await control.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
}

async function bytes(name, folder) {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".js"));
  const sizes = [];
  for (const file of files) {
    const raw = await readFile(join(folder, file));
    sizes.push({ file, gzip: gzipSync(raw, { level: constants.Z_BEST_COMPRESSION }).length });
  }
  sizes.sort((one, other) => other.gzip - one.gzip);
  console.log(`  ${name}: ${sizes.map(({ file, gzip }) => `${file.split(".")[0]} ${gzip}`).join(", ")}`);
}

/** Median and 95th percentile of milliseconds. */
function figures(all) {
  const sorted = all.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return `${at(0.5).toFixed(1)} ms (${at(0.95).toFixed(1)} ms)`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await pane();
