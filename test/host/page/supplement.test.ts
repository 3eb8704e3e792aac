/* What runs here goes through our supplement, not through Office.js: it says nothing about Microsoft's own file. */
import type { Browser, Frame, Page } from "playwright-core";
import type { Host } from "../../../src/host/options";
import { startLocal } from "../local-host";
import { context, heard, launch, office, openPage, openPane, select, type OpenPage } from "./open-page";

let browser: Browser;
let host: Host;
let opened: OpenPage;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startLocal();
  opened = await openPage(browser, host);
  page = opened.page;
  await select(page, "Lunch");
  pane = await openPane(page);
});
afterEach(async () => {
  await page.context().close();
  await host.close();
  expect(opened.problems).toEqual([]);
  expect(opened.outside).toEqual([]);
});

const rows = () => page.locator("#list .message");

test("selected items: one, several, a stretch; the pane hears of each change", async () => {
  await page.click("#pin");
  await rows()
    .nth(1)
    .click({ modifiers: ["Control"] });
  await page.locator("#reading", { hasText: "2 messages selected" }).waitFor();
  const { value } = await office(pane, "mailbox.getSelectedItemsAsync");
  expect((value as { subject: string }[]).map(({ subject }) => subject)).toEqual([
    "Lunch",
    "Re: Who looks after your network?",
  ]);
  expect((value as { itemId: string }[])[0]?.itemId).toBe(host.control.find("Lunch")?.ewsId);
  await pane.waitForFunction(() => document.getElementById("status")?.textContent === "no item");
  await rows().nth(0).click();
  await rows()
    .nth(2)
    .click({ modifiers: ["Shift"] });
  await page.locator("#reading", { hasText: "3 messages selected" }).waitFor();
  expect((await heard(pane)).filter((event) => event === "SelectedItemsChanged").length).toBe(3);
});

test("one item is loaded at a time and read through getters", async () => {
  const id = (what: string) => host.control.find(what)?.ewsId;
  const load = (what: string, then: string) =>
    pane.evaluate(`new Promise((resolve) => Office.context.mailbox.loadItemByIdAsync("${id(what) ?? ""}", (result) => {
      const item = result.value;
      if (result.error) resolve(result.error.name);
      else { ${then} }
    }))`);
  const about = "resolve([item.subject, item.from.emailAddress, item.internetMessageId])";
  expect(await load("<a1@seller.example>", about)).toEqual([
    "Who looks after your network?",
    "ann@seller.example",
    "<a1@seller.example>",
  ]);
  expect(await load("Lunch", "resolve('loaded')")).toBe("APICallFailedDueToItemChange");
  await page.click("#close-pane");
  pane = await openPane(page);
  const body = "item.body.getAsync('text', (r) => item.unloadAsync(() => resolve(r.value)))";
  expect(await load("<a1@seller.example>", body)).toContain("who looks after it?");
  const mark = "item.categories.addAsync(['Red category'], (r) => item.unloadAsync(() => resolve(r.status)))";
  expect(await load("Lunch", mark)).toBe("succeeded");
  expect(host.control.find("Lunch")?.categories).toEqual(["Red category"]);
});

test("the theme is there from the start and follows", async () => {
  expect(await context(pane, "officeTheme.bodyBackgroundColor")).toBe("#ffffff");
  await page.selectOption("#theme", "dark");
  await pane.waitForFunction(() => (globalThis as unknown as { heard: string[] }).heard.length > 0);
  expect(await context(pane, "officeTheme.bodyBackgroundColor")).toBe("#1f1f1f");
});

test("a display language reaches the next pane, and its strings are Microsoft's", async () => {
  await page.click("#close-pane");
  await page.selectOption("#language", "de-DE");
  await page.waitForSelector("html[lang=de-DE]");
  pane = await openPane(page);
  expect(await context(pane, "displayLanguage")).toBe("de-DE");
  const { error } = await office(pane, "mailbox.item.categories.addAsync", [["Unbekannt"]]);
  expect(error?.name).toBe("InvalidCategory");
});
