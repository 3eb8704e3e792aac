import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import type { Host } from "../../../src/host/options";
import { browserPath } from "../local-host";

// A busy machine may take a while to open a browser.
jest.setTimeout(30_000);

export function launch(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  return chromium.launch({ executablePath: browserPath(), args });
}

export interface OpenPage {
  readonly page: Page;
  /** Addresses asked for that are not on this machine. */
  readonly outside: readonly string[];
  readonly problems: readonly string[];
}

/** Opens the host page and waits until it is drawn. Nothing may leave this machine. */
export async function openPage(browser: Browser, host: Host): Promise<OpenPage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const outside: string[] = [];
  const problems: string[] = [];
  context.on("request", (request) => {
    if (!/^(?:https:\/\/localhost:|data:|about:)/.test(request.url())) outside.push(request.url());
  });
  context.on("weberror", (error) => problems.push(error.error().message));
  await page.goto(host.url);
  await page.waitForSelector("body[data-ready]");
  return { page, outside, problems };
}

export async function select(page: Page, subject: string): Promise<void> {
  await page
    .locator("#list .message", { has: page.getByText(subject, { exact: true }) })
    .first()
    .click();
  await page.locator("#reading h1", { hasText: subject }).waitFor();
}

/** Opens the task pane and waits until Office.js is ready in it. */
export async function openPane(page: Page): Promise<Frame> {
  await page.click("[data-command=OpenPane]");
  const element = await page.waitForSelector("#pane iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The pane has no frame");
  await frame.waitForSelector("body[data-ready]");
  return frame;
}

export interface Outcome {
  readonly status: string;
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly name: string };
}

/** Runs a call of Office.js in the pane, for example `item.body.getAsync` with `["text"]`; answers its result. */
export function office(frame: Frame, path: string, args: readonly unknown[] = []): Promise<Outcome> {
  return frame.evaluate(
    ([name, given]) =>
      new Promise<Outcome>((resolve, reject) => {
        const parts = name.split(".");
        const method = parts.pop() ?? "";
        let owner = (globalThis as unknown as { Office: { context: Record<string, unknown> } }).Office.context;
        for (const part of parts) owner = owner[part] as Record<string, unknown>;
        const done = ({ status, value, error }: Outcome): void => resolve({ status, value, error });
        try {
          (owner[method] as (...all: unknown[]) => void).call(owner, ...given, done);
        } catch (error) {
          reject(error);
        }
      }),
    [path, args] as const,
  );
}

/** Reads something of the pane's `Office.context` as JSON. */
export function context(frame: Frame, path: string): Promise<unknown> {
  return frame.evaluate((name) => {
    let value: unknown = (globalThis as unknown as { Office: { context: unknown } }).Office.context;
    for (const part of name.split(".")) value = (value as Record<string, unknown> | undefined)?.[part];
    return value === undefined ? "undefined" : JSON.parse(JSON.stringify(value));
  }, path);
}

/** What the pane's handlers heard so far. */
export function heard(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}
