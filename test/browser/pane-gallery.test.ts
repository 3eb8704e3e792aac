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

async function show(story: string, theme: "light" | "dark"): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${address}#${story}/${theme}`);
  await page.locator("html[data-ready]").waitFor({ timeout: 10_000 });
  // Everything that can be opened is looked at, too.
  await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
}

interface Axe {
  run(context: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

async function violations(): Promise<readonly string[]> {
  await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run({ include: [["body"]], exclude: [["[data-tabster-dummy]"]] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
    );
  });
}

describe.each(["light", "dark"] as const)("in %s", (theme) => {
  test.each(Object.keys(stories))("%s has nothing that axe objects to, and nothing is cut off", async (story) => {
    await show(story, theme);
    expect(await violations()).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
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
