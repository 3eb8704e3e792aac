import type { Browser } from "playwright-core";
import type { Host } from "../../../src/host/options";
import { startLocal } from "../local-host";
import { launch, openPage, select, type OpenPage } from "./open-page";

let browser: Browser;
let host: Host;
let opened: OpenPage;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startLocal({ settings: { commandLimitMs: 2_500 } });
  opened = await openPage(browser, host);
});
afterEach(async () => {
  await opened.page.context().close();
  await host.close();
  expect(opened.outside).toEqual([]);
});

test("a function command runs in a hidden page that is gone afterwards", async () => {
  const { page } = opened;
  await select(page, "Lunch");
  // Looked for from before the press on: it may be there only after the press has been answered, and gone soon after.
  const hidden = page.waitForSelector("#hidden-frames iframe", { state: "attached" });
  await page.click("[data-command=Categorise]");
  await hidden;
  await page.locator(".notice", { hasText: "Marked: Lunch" }).waitFor();
  await page.waitForSelector("body:not([data-command])");
  expect(await page.locator("#hidden-frames iframe").count()).toBe(0);
  expect(host.control.find("Lunch")?.categories).toEqual(["Blue category"]);
});

test("a second click waits; a command that never ends is stopped and says so", async () => {
  const { page } = opened;
  await select(page, "Lunch");
  await page.click("[data-command=Never]");
  await page.click("[data-command=Categorise]");
  await page.locator(".notice[data-key=host]", { hasText: "did not finish" }).waitFor();
  await page.locator(".notice", { hasText: "Marked: Lunch" }).waitFor();
});

test("commands are off without a message and for a draft; panes for no item stay on", async () => {
  const { page } = opened;
  expect(await page.isDisabled("[data-command=Categorise]")).toBe(true);
  expect(await page.isDisabled("[data-command=OpenPane]")).toBe(false);
});

test("a message body runs no script and loads nothing", async () => {
  const { page } = opened;
  const item = host.control.find("Lunch");
  if (!item) throw new Error("no Lunch");
  const content =
    '<p>shown</p><img src="https://tracker.example/p.png"><script>top.bad = 1</script><img src=x onerror="top.bad = 1"><style>@import "https://tracker.example/a.css"</style>';
  await host.control.change(item, { body: { type: "html", content } });
  await select(page, "Lunch");
  await page.frameLocator("#reading iframe").getByText("shown").waitFor();
  await page.getByRole("button", { name: "Reply", exact: true }).click();
  await page.frameLocator(".letter iframe").getByText("shown").waitFor();
  expect(await page.evaluate("window.bad")).toBeUndefined();
});
