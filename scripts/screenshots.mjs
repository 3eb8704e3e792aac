// npm run screenshots: starts the demo, drives it in a browser and writes the pictures of the README to docs/.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserFlags, findBrowser } from "./browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const PORT = 4462;
mkdirSync(new URL("../docs", import.meta.url), { recursive: true });

const demo = spawn(process.execPath, ["scripts/demo.mjs", "--no-open", "--port", String(PORT)], {
  cwd: root,
  stdio: ["ignore", "pipe", "inherit"],
});
const browser = await ready().then(() => chromium.launch({ executablePath: findBrowser(), args: browserFlags }));
try {
  await picture("pane", { subject: "Five hours in August", sender: "Dominic", width: "320", theme: "light" });
  await picture("pane-dark", { subject: "Connecting to Northlight", sender: "Gareth", width: "450", theme: "dark" });
} finally {
  await browser.close();
  demo.kill("SIGINT");
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
  await page.locator('[data-command="pitchwall.pane"]').click();
  const pane = page.frameLocator("#pane iframe");
  await pane.getByText(/Judged from all mail/).waitFor({ timeout: 30_000 });
  const skip = pane.getByRole("button", { name: "Skip" });
  if (await skip.isVisible()) await skip.click();
  await page.waitForTimeout(600);
  await page.screenshot({ path: fileURLToPath(new URL(`../docs/${name}.png`, import.meta.url)) });
  console.log(`docs/${name}.png`);
  await context.close();
}

function ready() {
  return new Promise((resolve, reject) => {
    demo.stdout.on("data", (piece) => {
      process.stdout.write(piece);
      if (String(piece).includes("runs at")) resolve();
    });
    demo.on("exit", (code) => reject(new Error(`The demo ended with ${code}.`)));
  });
}
