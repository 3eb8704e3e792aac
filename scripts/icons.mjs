// Draws assets/*.svg as PNG in every size that the manifest names. Run by hand after a change of an SVG.
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { browserFlags, findBrowser } from "./browser.mjs";

const sizes = [16, 20, 24, 25, 32, 40, 48, 50, 64, 75, 80, 96, 128, 144];
const assets = new URL("../assets/", import.meta.url);
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
for (const name of ["icon", "decline"]) {
  const svg = await readFile(new URL(`${name}.svg`, assets), "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(new URL(`${name}-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
