import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type { SessionPorts } from "../../src/app/context";
import type { Host, HostOptions } from "../../src/host/options";
import { browserPath, startLocal } from "../host/local-host";

/** The local Outlook in a browser, with all our ports in the add-in's frame through the real Office.js. */
export interface OutlookScene {
  readonly host: Host;
  readonly page: Page;
  /** Calls a port as it is in the frame that is open now. */
  readonly ports: SessionPorts;
  readonly show: (...what: readonly string[]) => Promise<void>;
  readonly probe: <T>(expression: string) => Promise<T>;
  readonly reopen: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const dist = join(process.cwd(), "node_modules/.cache/contract-probe");
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Builds the probe, which stands for the pane, and the ribbon's page as it is, once for all tests of a file. */
export function buildProbe(): void {
  mkdirSync(dist, { recursive: true });
  const esbuild = join(process.cwd(), "node_modules/esbuild/bin/esbuild");
  // As webpack does: browsers have the tables of code pages that the reader of .msg files would bring.
  const codePages = "--alias:iconv-lite=./src/entry/words/code-pages.ts";
  const options = [codePages, "--bundle", "--splitting", "--format=esm", "--log-level=error", `--outdir=${dist}`];
  const pages = ["probe=test/contract/probe.ts", "commands=src/entry/commands.ts"];
  const built = spawnSync(process.execPath, [esbuild, ...pages, ...options], { encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stderr);
  const html = (script: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Probe</title><script src="${officeJs}"></script><script type="module" src="${script}"></script></head><body></body></html>`;
  writeFileSync(join(dist, "taskpane.html"), html("probe.js"));
  writeFileSync(join(dist, "commands.html"), html("commands.js"));
  cpSync("assets", join(dist, "assets"), { recursive: true });
}

/** One browser serves all tests of a file; each test has a context, a host and a mailbox of its own. */
export async function outlookScene(browser: Browser, options: Partial<HostOptions> = {}): Promise<OutlookScene> {
  const host = await startLocal({ dist, manifestPath: join(process.cwd(), "manifest.xml"), ...options });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(host.url);
  await page.locator("#ribbon button").first().waitFor();
  const frame = (): Frame => {
    const found = page.frames().find((one) => one.url().includes("taskpane.html"));
    if (!found) throw new Error("the pane is not open");
    return found;
  };
  const scene: OutlookScene = {
    host,
    page,
    ports: remotePorts(frame),
    show: async (...what) => {
      for (const [index, one] of what.entries()) {
        const row = page.locator(`#list [data-uid="${host.control.find(one)?.uid ?? ""}"]`);
        await row.click(index === 0 ? {} : { modifiers: ["ControlOrMeta"] });
        // Drawn together with what is shown: until then a button would still mean the message before.
        await row.and(page.locator("[aria-selected=true]")).waitFor();
        await page.waitForFunction(
          (wanted) => document.querySelectorAll("#list [aria-selected=true]").length === wanted,
          index + 1,
        );
      }
    },
    probe: (expression) => frame().evaluate(expression),
    reopen: async () => {
      if (await page.locator("#close-pane").isVisible()) await page.locator("#close-pane").click();
      await openPane(page);
      await ready(page);
    },
    close: async () => {
      await context.close();
      await host.close();
    },
  };
  await page.evaluate(() => localStorage.setItem("pinned", "yes"));
  await page.reload();
  await scene.show("<a3@seller.example>");
  await openPane(page);
  await ready(page);
  return scene;
}

export async function launchBrowser(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  return chromium.launch({
    executablePath: browserPath(),
    args: [...args, "--disable-component-update", "--disable-sync"],
  });
}

async function openPane(page: Page): Promise<void> {
  await page.locator("#ribbon button", { hasText: "Pitchwall" }).first().click();
  await page.locator("#pane iframe").waitFor();
}

async function ready(page: Page): Promise<void> {
  const handle = await page.locator("#pane iframe").elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  await frame.waitForURL(/taskpane\.html/);
  await frame.waitForFunction("window.probe !== undefined");
}

/** Every port as a stand-in that carries the call into the frame. Arguments and answers are plain data. */
function remotePorts(frame: () => Frame): SessionPorts {
  const port = (name: string): unknown =>
    new Proxy(
      {},
      {
        get:
          (_, method) =>
          async (...args: readonly unknown[]) => {
            const data = args.filter((arg) => typeof arg !== "object" || arg === null || !("onCancel" in arg));
            const call = { name, method: String(method), data };
            return frame().evaluate((sent) => {
              const { probe } = window as unknown as { probe: { call: (...parts: readonly unknown[]) => unknown } };
              return probe.call(sent.name, sent.method, sent.data);
            }, call);
          },
      },
    );
  return new Proxy({}, { get: (_, name) => port(String(name)) }) as SessionPorts;
}
