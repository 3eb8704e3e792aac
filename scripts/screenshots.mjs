// npm run screenshots (-- --states or --demo for one kind alone): the pictures of the README from the demo, and sheets of the pane's states from its gallery, to docs/.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserFlags, findBrowser } from "./browser.mjs";
import { openGallery } from "./gallery.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const PORT = Number(process.env.PORT ?? 4462);
const docs = process.env.PITCHWALL_DOCS ?? fileURLToPath(new URL("../docs", import.meta.url));
mkdirSync(docs, { recursive: true });

/** What a sheet shows: stories, each with the folds that stand open; the other folds are shut. */
const WHY = /^(Why|Warum)/;
const TIMELINE = /^(Timeline|Zeitachse|Verlauf)/;
const sheet = [
  ["escalation", WHY, TIMELINE],
  ["praise", WHY, TIMELINE],
  ["unsure", WHY],
  ["clear"],
  ["composer"],
  ["settings-locked", /^(Settings|Einstellungen)/],
  ["sellers", /^(Sellers|Verkäufer)/],
  ["look-back", /^(Look back|Rückblick)/],
];
const sheets = [
  { name: "states-light", width: 320, theme: "light", language: "en-GB" },
  { name: "states-dark", width: 320, theme: "dark", language: "en-GB" },
  { name: "states-high-contrast", width: 320, theme: "dark", language: "en-GB", forcedColors: "active" },
  { name: "states-german", width: 320, theme: "light", language: "de-DE" },
  { name: "states-wide", width: 450, theme: "light", language: "en-GB" },
];

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
try {
  if (!process.argv.includes("--demo")) await fromGallery();
  if (!process.argv.includes("--states")) await fromDemo();
} finally {
  await browser.close();
}

async function fromGallery() {
  for (const each of sheets) await states(each, sheet);
  await states({ ...sheets[0], name: "timeline-40" }, [["timeline-40", TIMELINE]]);
  await states({ ...sheets[0], name: "beyond-the-message" }, sheet.slice(-2).concat(sheet.slice(-3, -2)));
}

/** One picture of several states side by side. */
async function states({ name, width, theme, language, forcedColors = "none" }, stories) {
  const context = await browser.newContext({ viewport: { width, height: 700 }, reducedMotion: "reduce", forcedColors });
  const show = await openGallery(context);
  const page = await context.newPage();
  const taken = [];
  for (const [story, ...open] of stories) {
    await show(page, story, theme, language);
    await page.locator("details.fold").evaluateAll(
      (folds, wanted) => {
        const isWanted = (text) => wanted.some((source) => new RegExp(source).test(text));
        for (const fold of folds) fold.open = isWanted(fold.querySelector("summary h2")?.textContent ?? "");
      },
      open.map(({ source }) => source),
    );
    await page.waitForFunction(() => globalThis.document.querySelector(".fold[open] .fui-Spinner") === null);
    // As tall as what it shows: nothing sticks to an edge in the middle of the picture.
    const height = await page.evaluate(() =>
      Math.ceil(globalThis.document.querySelector("#pane").getBoundingClientRect().height),
    );
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(200);
    taken.push((await page.screenshot()).toString("base64"));
    await page.setViewportSize({ width, height: 700 });
  }
  await context.close();
  await write(name, await joined(taken, forcedColors === "active"));
}

/** Pictures side by side, the longest columns filled last, as one WebP. */
async function joined(pictures, onBlack) {
  const page = await browser.newPage();
  const bytes = await page.evaluate(
    async ({ sources, black }) => {
      const images = [];
      for (const source of sources) {
        const image = new globalThis.Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        images.push(image);
      }
      const gap = 16;
      const columns = Array.from({ length: Math.min(4, images.length) }, () => ({ height: gap, images: [] }));
      for (const image of images) {
        const shortest = columns.reduce((low, column) => (column.height < low.height ? column : low));
        shortest.images.push({ image, y: shortest.height });
        shortest.height += image.height + gap;
      }
      const width = images[0].width + gap;
      const canvas = globalThis.document.createElement("canvas");
      canvas.width = columns.length * width + gap;
      canvas.height = Math.max(...columns.map(({ height }) => height));
      const context = canvas.getContext("2d");
      context.fillStyle = black ? "#444444" : "#c8c8c8";
      context.fillRect(0, 0, canvas.width, canvas.height);
      columns.forEach((column, place) =>
        column.images.forEach(({ image, y }) => context.drawImage(image, gap + place * width, y)),
      );
      return canvas.toDataURL("image/webp", 0.8).split(",")[1];
    },
    { sources: pictures, black: onBlack },
  );
  await page.close();
  return bytes;
}

async function write(name, base64) {
  await writeFile(`${docs}/${name}.webp`, Buffer.from(base64, "base64"));
  console.log(`docs/${name}.webp`);
}

/** Outlook with the pane beside a message, for the README. */
async function fromDemo() {
  const demo = spawn(process.execPath, ["scripts/demo.mjs", "--no-open", "--port", String(PORT)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await ready(demo);
    await picture("pane", { subject: "Five hours in August", sender: "Dominic", width: "320", theme: "light" });
    await picture("pane-dark", { subject: "Connecting to Northlight", sender: "Gareth", width: "450", theme: "dark" });
  } finally {
    demo.kill("SIGINT");
  }
}

/** One message in the local Outlook with the pane beside it. */
async function picture(name, { subject, sender, width, theme }) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1240, height: 820 },
    reducedMotion: "reduce",
  });
  await context.addInitScript((value) => globalThis.localStorage.setItem("pane-width", value), width);
  const page = await context.newPage();
  await page.goto(`https://localhost:${PORT}`);
  await page.locator("#theme").selectOption(theme);
  await page.locator("[data-uid]").filter({ hasText: subject }).filter({ hasText: sender }).first().click();
  await page.locator('[data-uid][aria-selected="true"]').waitFor();
  await page.locator('[data-command="pitchwall.pane"]').click();
  const pane = page.frameLocator("#pane iframe");
  await pane.getByText(/Judged from all mail/).waitFor({ timeout: 30_000 });
  const skip = pane.getByRole("button", { name: "Skip" });
  await skip.waitFor({ timeout: 5000 }).catch(() => undefined);
  if (await skip.isVisible()) await skip.click();
  await pane.locator("html").evaluate((html) => html.scrollTo(0, 0));
  await page.waitForTimeout(600);
  await write(name, await joined([(await page.screenshot()).toString("base64")], false));
  await context.close();
}

function ready(demo) {
  return new Promise((resolve, reject) => {
    demo.stdout.on("data", (piece) => {
      process.stdout.write(piece);
      if (String(piece).includes("runs at")) resolve();
    });
    demo.on("exit", (code) => reject(new Error(`The demo ended with ${code}.`)));
  });
}
