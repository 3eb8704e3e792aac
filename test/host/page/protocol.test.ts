/* Everything here runs through the unmodified Office.js of the npm package; the supplement has a test of its own. */
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
  host = await startLocal({ settings: { supplement: false, roaming: { seen: 3 } } });
  opened = await openPage(browser, host);
  page = opened.page;
  await select(page, "Lunch");
  pane = await openPane(page);
});
afterEach(async () => {
  const differences = await host.control.audit();
  await page.context().close();
  await host.close();
  expect(differences).toEqual([]);
  expect(opened.problems).toEqual([]);
  expect(opened.outside).toEqual([]);
});

const subject = () => pane.textContent("#status");
const value = async (path: string, args: readonly unknown[] = []) => (await office(pane, path, args)).value;
const failure = async (path: string, args: readonly unknown[] = []) => (await office(pane, path, args)).error?.name;

test("it starts as Outlook on the web, with what the bare npm build can do", async () => {
  expect(await pane.evaluate(() => (globalThis as unknown as { office: unknown }).office)).toMatchObject({
    host: "Outlook",
    platform: "OfficeOnline",
  });
  const supported = (set: string, version: string) =>
    pane.evaluate(`Office.context.requirements.isSetSupported("${set}", "${version}")`);
  expect(await supported("Mailbox", "1.12")).toBe(true);
  expect(await supported("Mailbox", "1.13")).toBe(false);
  expect(await supported("NestedAppAuth", "1.1")).toBe(false);
  expect(await context(pane, "mailbox.getSelectedItemsAsync")).toBe("undefined");
  expect(await context(pane, "displayLanguage")).toBe("en-US");
});

test("the item, the user and the body", async () => {
  const item = host.control.find("Lunch");
  expect(await context(pane, "mailbox.item.subject")).toBe("Lunch");
  expect(await context(pane, "mailbox.item.itemId")).toBe(item?.ewsId);
  expect(await context(pane, "mailbox.item.conversationId")).toBe(item?.conversationId);
  expect(await context(pane, "mailbox.item.from.emailAddress")).toBe("chris@corp.example");
  expect(await context(pane, "mailbox.userProfile.emailAddress")).toBe("robin@corp.example");
  expect(await value("mailbox.item.body.getAsync", ["text"])).toBe("Lunch at noon?");
  expect(await value("mailbox.item.body.getAsync", ["html"])).toBe("<div>Lunch at noon?</div>");
  const [file] = (await context(pane, "mailbox.item.attachments")) as { id: string; name: string }[];
  expect(file?.name).toBe("menu.txt");
  expect(await value("mailbox.item.getAttachmentContentAsync", [file?.id])).toMatchObject({ content: "U291cA==" });
  expect(await failure("mailbox.item.getAttachmentContentAsync", ["unknown"])).toBe("InvalidAttachmentId");
});

test("internet headers come as lines", async () => {
  await page.click("#close-pane");
  await select(page, "Who looks after your network?");
  pane = await openPane(page);
  expect(await value("mailbox.item.getAllInternetHeadersAsync")).toBe(
    "Message-ID: <a1@seller.example>\r\nList-Unsubscribe: <https://seller.example/u>\r\n",
  );
});

test("categories need a name in the master list", async () => {
  expect(await failure("mailbox.item.categories.addAsync", [["Sales"]])).toBe("InvalidCategory");
  const details = [{ displayName: "Sales", color: "Preset22" }];
  expect((await office(pane, "mailbox.masterCategories.addAsync", [details])).status).toBe("succeeded");
  expect(await failure("mailbox.masterCategories.addAsync", [details])).toBe("DuplicateCategory");
  expect((await office(pane, "mailbox.item.categories.addAsync", [["Sales"]])).status).toBe("succeeded");
  expect(await value("mailbox.item.categories.getAsync")).toEqual([{ displayName: "Sales", color: "Preset22" }]);
  await page.locator(".head .category[data-color=preset22]", { hasText: "Sales" }).waitFor();
  await office(pane, "mailbox.item.categories.removeAsync", [["Sales"]]);
  expect(host.control.find("Lunch")?.categories).toEqual([]);
});

test("roaming settings are kept for the next start", async () => {
  const settings = (code: string) => pane.evaluate(`Office.context.roamingSettings.${code}`);
  expect(await settings('get("seen")')).toBe(3);
  await settings('set("when", new Date(5))');
  expect((await office(pane, "roamingSettings.saveAsync")).status).toBe("succeeded");
  expect(host.control.roaming()).toEqual({ seen: 3, when: "Date(5)" });
  await page.click("#close-pane");
  pane = await openPane(page);
  expect(await settings('get("when").getTime()')).toBe(5);
  await settings('set("big", "x".repeat(33000))');
  expect(await failure("roamingSettings.saveAsync")).toBe("GenericSettingsError");
});

test("custom properties belong to the message", async () => {
  const done = await pane.evaluate(`new Promise((resolve) => {
    const { item } = Office.context.mailbox;
    item.loadCustomPropertiesAsync((loaded) => {
      loaded.value.set("step", "two");
      loaded.value.saveAsync(() => item.loadCustomPropertiesAsync((again) => resolve(again.value.get("step"))));
    });
  })`);
  expect(done).toBe("two");
});

test("notices: five at most, one a key, shown above the message and gone when removed", async () => {
  const notice = (message: string) => ({ type: "informationalMessage", message, icon: "Icon.16", persistent: false });
  const add = (key: string) => office(pane, "mailbox.item.notificationMessages.addAsync", [key, notice(`say ${key}`)]);
  expect((await add("a")).status).toBe("succeeded");
  expect((await add("a")).error?.name).toBe("DuplicateNotificationKey");
  for (const key of ["b", "c", "d", "e"]) await add(key);
  expect((await add("f")).error?.name).toBe("NumberOfNotificationsExceeded");
  await office(pane, "mailbox.item.notificationMessages.replaceAsync", ["a", notice("said")]);
  await page.locator(".notice[data-key=a]", { hasText: "Test add-in: said" }).waitFor();
  await office(pane, "mailbox.item.notificationMessages.removeAsync", ["a"]);
  expect(await failure("mailbox.item.notificationMessages.removeAsync", ["a"])).toBe("NotificationKeyNotFound");
  expect(await page.locator(".notice").count()).toBe(4);
  expect(host.control.notifications().map(({ notice: { message } }) => message)).toContain("said");
});

test("Exchange Online gives no legacy tokens and takes no EWS requests", async () => {
  expect(await failure("mailbox.getCallbackTokenAsync", [{ isRest: true }])).toBe("GenericTokenError");
  expect(await failure("mailbox.makeEwsRequestAsync", ["<x/>"])).toBe("GenericResponseError");
});

test("a pinned pane follows the selection, to another message and to none", async () => {
  await page.click("#pin");
  await select(page, "Who looks after your network?");
  await pane.waitForFunction(() => document.getElementById("status")?.textContent === "Who looks after your network?");
  expect(await value("mailbox.item.body.getAsync", ["text"])).toContain("who looks after it?");
  await page.click("[data-folder=archive]");
  await pane.waitForFunction(() => document.getElementById("status")?.textContent === "no item");
  expect(await heard(pane)).toEqual(["ItemChanged", "ItemChanged"]);
  expect((await office(pane, "mailbox.masterCategories.getAsync")).status).toBe("succeeded");
});

test("a pane that is not pinned goes with its message", async () => {
  await select(page, "Who looks after your network?");
  await page.waitForSelector("#pane", { state: "hidden" });
  expect(await page.locator("#pane iframe").count()).toBe(0);
});

test("a message moved away leaves the pane without an item", async () => {
  await page.click("#pin");
  const item = host.control.find("Lunch");
  if (!item) throw new Error("no Lunch");
  await host.control.move(item, "archive");
  await pane.waitForFunction(() => document.getElementById("status")?.textContent === "no item");
  expect(await page.locator("#list .message", { hasText: "Lunch" }).count()).toBe(0);
  await host.control.move(item, "inbox");
  await page.locator("#list .message", { hasText: "Lunch" }).first().waitFor();
});

test("a theme change reaches the pane", async () => {
  await page.selectOption("#theme", "dark");
  await pane.waitForFunction(() => (globalThis as unknown as { heard: string[] }).heard.length > 0);
  expect(await heard(pane)).toEqual(["OfficeThemeChanged #1f1f1f"]);
});

test("the reply form shows the html above the history; saving makes a draft, sending sends it", async () => {
  await office(pane, "mailbox.item.displayReplyFormAsync", [{ htmlBody: "<p>No, thank you.</p>" }]);
  const editor = page.frameLocator(".letter iframe.editor");
  await editor.getByText("No, thank you.").click();
  await page.keyboard.type("Really. ");
  await page.getByRole("button", { name: "Save draft" }).click();
  await page.locator("[data-folder=drafts] .count").waitFor();
  expect(host.control.drafts()[0]).toMatchObject({
    subject: "Re: Lunch",
    inReplyTo: host.control.find("Lunch")?.internetMessageId,
  });
  expect(host.control.drafts()[0]?.body.content).toContain("Really.");
  expect(host.control.drafts()[0]?.body.content).toContain("Lunch at noon?");
  await page.getByRole("button", { name: "Send" }).click();
  await page.waitForSelector(".letter", { state: "detached" });
  expect(host.control.drafts()).toHaveLength(0);
  expect(host.control.sent()[0]?.conversationId).toBe(host.control.find("Lunch")?.conversationId);
  expect(await subject()).toBe("Lunch");
});

test("a new message and a message by its id", async () => {
  await office(pane, "mailbox.displayNewMessageFormAsync", [{ toRecipients: ["x@y.example"], subject: "Hi" }]);
  await page.locator(".letter input[name=to]").waitFor();
  expect(await page.inputValue(".letter input[name=to]")).toBe("x@y.example");
  await page.locator(".letter").getByRole("button", { name: "Close" }).click();
  expect(host.control.drafts()).toHaveLength(0);
  await office(pane, "mailbox.displayMessageFormAsync", [host.control.find("<a2@corp.example>")?.ewsId]);
  const window = page.locator(".letter", { hasText: "Re: Who looks after" });
  await window.frameLocator("iframe").getByText("I do.").waitFor();
  await office(pane, "mailbox.displayMessageFormAsync", ["AAMkunknown="]);
  expect(await page.locator(".letter").count()).toBe(1);
});

test("the pane closes itself", async () => {
  await pane.evaluate("Office.context.ui.closeContainer()");
  await page.waitForSelector("#pane", { state: "hidden" });
});

test("a frame survives a reload", async () => {
  await Promise.all([pane.waitForNavigation(), pane.evaluate("location.reload()")]);
  await pane.waitForSelector("body[data-ready]");
  expect(await subject()).toBe("Lunch");
});
