import { readFile, mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { stories } from "../../src/taskpane/gallery/stories";
import { closeBrowser, launchBrowser } from "./support/local-outlook";

jest.setTimeout(120_000);

const root = join(__dirname, "../..");
let folder = "";
let server: Server;
let address = "";
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pitchwall-gallery-"));
  await build({
    entryPoints: [join(root, "src/taskpane/gallery/gallery.ts")],
    outfile: join(folder, "gallery.js"),
    bundle: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  const files: Readonly<Record<string, readonly [string, () => Promise<string>]>> = {
    "/": [
      "text/html; charset=utf-8",
      async () =>
        '<!doctype html><html lang="en"><head><title>Pitchwall</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/taskpane.css"></head><body><main id="pane"></main><script type="module" src="/gallery.js"></script></body></html>',
    ],
    "/taskpane.css": ["text/css", () => readFile(join(root, "src/entry/taskpane.css"), "utf8")],
    "/gallery.js": ["text/javascript", () => readFile(join(folder, "gallery.js"), "utf8")],
  };
  server = createServer((request, response) => {
    const [type, read] = files[request.url ?? ""] ?? ["text/plain", async () => ""];
    void read().then((body) => response.writeHead(200, { "Content-Type": type }).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}/`;
  const context = await (
    await launchBrowser()
  ).newContext({
    viewport: { width: 320, height: 700 },
    reducedMotion: "reduce",
  });
  page = await context.newPage();
});

afterAll(async () => {
  await closeBrowser();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

const looks = ["light", "dark", "contrast"] as const;
type Look = (typeof looks)[number];

/** High contrast is the system's: forced colours over either theme. */
async function show(story: string, look: Look): Promise<void> {
  await page.emulateMedia({ forcedColors: look === "contrast" ? "active" : "none" });
  await page.goto("about:blank");
  await page.goto(`${address}#${story}/${look === "light" ? "light" : "dark"}`);
  await page.locator("html[data-ready]").waitFor({ timeout: 10_000 });
  // Everything that can be opened is looked at, too.
  await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
  await page.waitForFunction(() => document.querySelector(".fold[open] .fui-Spinner") === null);
}

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** Forced colours are the system's own, which computed styles do not show: contrast cannot be reckoned from them. */
async function violations(look: Look): Promise<readonly string[]> {
  await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  return page.evaluate(async (contrast) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const parts = { include: [["body"]], exclude: [["[data-tabster-dummy]"]] };
    const found = await axe.run(parts, { rules: { "color-contrast": { enabled: contrast } } });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
    );
  }, look !== "contrast");
}

/** Names of what can have the focus, as Chromium tells screen readers. */
async function unnamed(): Promise<readonly string[]> {
  const reader = await page.context().newCDPSession(page);
  const { nodes } = await reader.send("Accessibility.getFullAXTree");
  await reader.detach();
  const focusable = nodes.filter(
    ({ ignored, role, properties }) =>
      !ignored &&
      // Sentences that take the focus when a control has gone are read as what they say.
      !["RootWebArea", "paragraph"].includes(String(role?.value)) &&
      properties?.some(({ name, value }) => name === "focusable" && value.value === true),
  );
  expect(focusable.length).toBeGreaterThan(0);
  return focusable.filter(({ name }) => !name?.value).map(({ role }) => String(role?.value));
}

/** Pixels that stick out of the pane to the side, once what is drawn to measure has been drawn anew. */
async function tooWide(): Promise<number> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/** Two hundred messages are forty five times over: looking at them once is enough. */
function storiesIn(look: Look): readonly string[] {
  return Object.keys(stories).filter((story) => look === "light" || story !== "timeline-200");
}

describe.each(looks)("in %s", (look) => {
  test.each(storiesIn(look))("%s: axe objects to nothing, everything is named, nothing is cut off", async (story) => {
    await page.setViewportSize({ width: look === "contrast" ? 450 : 320, height: 700 });
    await show(story, look);
    expect(await violations(look)).toEqual([]);
    if (look === "light") expect(await unnamed()).toEqual([]);
    expect(await tooWide()).toBe(0);
    await page.setViewportSize({ width: look === "contrast" ? 320 : 450, height: 700 });
    expect(await tooWide()).toBe(0);
  });
});

test("nothing moves when the reader has asked for less motion", async () => {
  await show("running", "light");
  const moving = await page.evaluate(() =>
    document.getAnimations().map((each) => {
      const { duration, iterations } = each.effect?.getComputedTiming() ?? {};
      return { duration: Number(duration ?? 0), iterations: Number(iterations ?? 0) };
    }),
  );
  expect(moving.filter(({ duration }) => duration > 1)).toEqual([]);
});
