// The gallery of the pane's states, bundled as it stands and answered to a browser without a server.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const ADDRESS = "http://gallery.localhost/";

/** Makes a browser context answer for the gallery; returns the way to show a story in a page of it. */
export async function openGallery(context) {
  const { outputFiles } = await build({
    entryPoints: [at("src/taskpane/gallery/gallery.ts")],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const css = await readFile(at("src/entry/taskpane.css"), "utf8");
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pitchwall</title><style>${css}</style></head><body><main id="pane"></main><script type="module" src="/gallery.js"></script></body></html>`;
  await context.route(`${ADDRESS}**`, (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ contentType: "text/javascript; charset=utf-8", body: outputFiles[0].text })
      : route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  return async (page, story, theme = "light", language = "en-GB") => {
    await page.goto("about:blank");
    await page.goto(`${ADDRESS}#${story}/${theme}/${language}`);
    await page.locator("html[data-ready]").waitFor({ timeout: 10_000 });
  };
}
