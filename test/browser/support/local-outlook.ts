import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import type { Host, HostSettings } from "../../../src/host/options";
import { startHost } from "../../../src/host/server";
import { certificate } from "../../host/local-host";
import { readMailFiles } from "../../../src/host/mail-files/read";
import type { MailboxSeed } from "../../../src/host/seed";

const root = join(__dirname, "../../..");
export const mara = { name: "Mara Lindqvist", address: "mara.lindqvist@northlight-networks.example" };

/** The local Outlook with the built add-in, and a person in front of it. */
export interface LocalOutlook {
  readonly host: Host;
  readonly page: Page;
  /** Every address that the browser asked for, in order. */
  readonly requested: readonly string[];
  /** Errors of any page or frame; a test that ends with one has failed. */
  readonly problems: readonly string[];
  readonly pane: FrameLocator;
  /** Shows a folder by well-known name. */
  readonly folder: (name: string) => Promise<void>;
  /** Selects the newest message with this subject in the folder shown. */
  readonly select: (subject: string, sender?: string) => Promise<void>;
  /** Presses a button of the ribbon by its id in the manifest. */
  readonly press: (command: "pitchwall.pane" | "pitchwall.decline") => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface LocalOptions {
  readonly settings?: HostSettings;
  readonly mailbox?: MailboxSeed;
  readonly width?: 320 | 450;
  /** Whose mailbox it is; Mara's when left out. */
  readonly me?: { readonly name: string; readonly address: string };
  /** A signed preset that the add-in's server answers with, and the manifest that pins it. */
  readonly preset?: { readonly jws: () => string | null; readonly manifestPath: string };
}

let browser: Browser | null = null;

/** One browser for all tests of a file. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROME_PATH"] || "/usr/bin/chromium";
  browser ??= await chromium.launch({
    executablePath,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

/** The sample mailbox, read once: tests get a copy each, because the host keeps its own. */
export async function sampleMailbox(): Promise<MailboxSeed> {
  const { messages, unreadable } = await readMailFiles(join(root, "src/host/sample"), mara.address);
  if (unreadable.length) throw new Error(`The sample mailbox has unreadable files: ${JSON.stringify(unreadable)}`);
  return { messages };
}

export async function openOutlook(options: LocalOptions = {}): Promise<LocalOutlook> {
  const host = await startHost({
    dist: process.env["PITCHWALL_DIST"] ?? join(root, "dist"),
    manifestPath: options.preset?.manifestPath ?? join(root, "manifest.xml"),
    ...(options.preset && { preset: options.preset.jws }),
    port: 0,
    addinPort: 0,
    cert: await certificate(),
    mailbox: options.mailbox ?? (await sampleMailbox()),
    me: options.me ?? mara,
    root,
    settings: { clock: new Date("2026-11-21T09:00:00Z"), consent: "granted", ...options.settings },
  });
  const context = await (
    await launchBrowser()
  ).newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 900 }, reducedMotion: "reduce" });
  const requested: string[] = [];
  const problems: string[] = [];
  context.on("request", (request) => void requested.push(request.url()));
  context.on("weberror", (error) => void problems.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  if (options.width === 450) await context.addInitScript(() => localStorage.setItem("pane-width", "450"));
  const page = await context.newPage();
  await page.goto(host.url);
  await page.locator("[data-uid]").first().waitFor();
  return {
    host,
    page,
    requested,
    problems,
    pane: page.frameLocator("#pane iframe"),
    ...handles(page),
    close: () => closeAll(context, host),
  };
}

function handles(page: Page): Pick<LocalOutlook, "folder" | "select" | "press"> {
  return {
    folder: async (name) => {
      await page.locator(`[data-folder="${name}"]`).click();
      await page.locator(`[data-folder="${name}"][aria-current="true"]`).waitFor();
    },
    select: async (subject, sender) => {
      const rows = page.locator("[data-uid]").filter({ has: page.locator(".subject", { hasText: subject }) });
      const row = (sender === undefined ? rows : rows.filter({ hasText: sender })).first();
      await row.click();
      await page.locator('[data-uid][aria-selected="true"]', { hasText: subject }).first().waitFor();
    },
    press: (command) => page.locator(`[data-command="${command}"]`).click(),
  };
}

async function closeAll(context: BrowserContext, host: Host): Promise<void> {
  await context.close();
  await host.close();
}
