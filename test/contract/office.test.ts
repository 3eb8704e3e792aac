import type { Browser } from "playwright-core";
import { seedMessage } from "../../src/host/seed";
import { cancelSource } from "../../src/ports/cancel";
import { ann, me } from "../host/local-host";
import { buildProbe, launchBrowser, outlookScene, type OutlookScene } from "./outlook-scene";
import { valueOf } from "./mailbox-contract";

const category = { name: "Pitchwall: declined", colour: "preset12" };

jest.setTimeout(60_000);

let browser: Browser;
let scene: OutlookScene;
beforeAll(async () => {
  buildProbe();
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  scene = await outlookScene(browser, { settings: { consent: "granted" } });
});
afterEach(() => scene.close());

describe("the message shown, through the real Office.js", () => {
  test("is read with its people, dates, headers and HTML", async () => {
    const { ports } = scene;
    await scene.show("<a1@seller.example>");
    const selection = valueOf(await ports.selection.current());
    if (selection.kind !== "one") throw new Error(selection.kind);
    expect(selection.ref.internetMessageId).toBe("<a1@seller.example>");
    expect(selection.ref.itemId).not.toMatch(/[/+]/);
    expect(selection.ref.conversationId).not.toMatch(/[/+]/);
    const message = valueOf(await ports.selection.readShown(selection.ref));
    expect(message).toMatchObject({
      id: "<a1@seller.example>",
      from: { name: "Ann Seller", address: "ann@seller.example" },
      to: [{ address: "robin@corp.example" }],
      subject: "Who looks after your network?",
      sentAt: "2026-03-02T09:12:00.000Z",
      body: { type: "html" },
    });
    expect(message.body.content).toContain("<b>Robin</b>");
    expect(message.headers?.["list-unsubscribe"]).toBe("<https://seller.example/u>");
  });

  test("another one is shown meanwhile: stale, for reading and for writing", async () => {
    const { ports } = scene;
    const selection = valueOf(await ports.selection.current());
    if (selection.kind !== "one") throw new Error(selection.kind);
    await scene.show("<a1@seller.example>");
    const stale = { ok: false, why: "stale" };
    expect(await ports.selection.readShown(selection.ref)).toMatchObject(stale);
    expect(await ports.shown.setCategory(selection.ref, category, true)).toMatchObject(stale);
    expect(await ports.shown.openReply(selection.ref, "<p>No.</p>")).toMatchObject(stale);
  });

  test("a pinned pane hears of every change of the selection", async () => {
    await scene.show("<a1@seller.example>");
    await scene.show("Lunch");
    const heard = await scene.probe<readonly string[]>("window.probe.changes");
    expect(heard.filter((change) => change === "selection").length).toBeGreaterThanOrEqual(2);
  });

  test("a meeting request is a message like any other", async () => {
    const { ports, host } = scene;
    const meeting = {
      start: "2026-03-10T16:00:00Z",
      end: "2026-03-10T16:30:00Z",
      location: "https://meet.example/ann",
    };
    const invitation = seedMessage({
      from: ann,
      to: [me],
      sentAt: "2026-03-05T10:00:00Z",
      subject: "Invitation: 30 min intro",
      internetMessageId: "<invitation@seller.example>",
      itemClass: "IPM.Schedule.Meeting.Request",
      meeting,
      body: { type: "text", content: "30 min intro" },
    });
    await host.control.deliver(invitation);
    await scene.show("<invitation@seller.example>");
    const selection = valueOf(await ports.selection.current());
    if (selection.kind !== "one") throw new Error(selection.kind);
    expect(valueOf(await ports.selection.readShown(selection.ref))).toMatchObject({
      id: "<invitation@seller.example>",
      from: { address: "ann@seller.example" },
      subject: "Invitation: 30 min intro",
    });
  });

  test("encrypted or rights-protected mail without a body is protected, not unreadable", async () => {
    const { ports, host } = scene;
    for (const [index, itemClass] of ["IPM.Note.rpmsg.Microsoft.Irm", "IPM.Note.SMIME"].entries()) {
      const internetMessageId = `<closed-${index}@seller.example>`;
      const sentAt = "2026-03-05T11:00:00Z";
      await host.control.deliver(
        seedMessage({ from: ann, to: [me], sentAt, internetMessageId, itemClass, subject: internetMessageId }),
      );
      await scene.show(internetMessageId);
      const selection = valueOf(await ports.selection.current());
      if (selection.kind !== "one") throw new Error(selection.kind);
      expect(await ports.selection.readShown(selection.ref)).toMatchObject({ ok: false, why: "protected" });
    }
  });

  test("several selected ones are told of and read one at a time", async () => {
    const { ports } = scene;
    await scene.show("<a1@seller.example>", "<a3@seller.example>");
    const selection = valueOf(await ports.selection.current());
    if (selection.kind !== "several") throw new Error(selection.kind);
    expect(selection.refs).toHaveLength(2);
    expect(new Set(selection.refs.map(({ conversationId }) => conversationId)).size).toBe(1);
    const read = await Promise.all(selection.refs.map((ref) => ports.selection.readSelected(ref)));
    expect(read.map((one) => valueOf(one).id).sort()).toEqual(["<a1@seller.example>", "<a3@seller.example>"]);
  });

  test("reply form, category with its master entry, and other categories kept", async () => {
    const { ports, host } = scene;
    const selection = valueOf(await ports.selection.current());
    if (selection.kind !== "one") throw new Error(selection.kind);
    const { ref } = selection;
    expect(valueOf(await ports.shown.categoriesOf(ref))).toEqual(["Red category"]);
    expect(await ports.shown.setCategory(ref, category, true)).toMatchObject({ ok: true });
    expect(await ports.shown.setCategory(ref, category, true)).toMatchObject({ ok: true });
    expect(valueOf(await ports.shown.categoriesOf(ref))).toEqual(["Red category", category.name]);
    expect(host.control.masterCategories()).toContainEqual({ displayName: category.name, color: "preset12" });
    expect(await ports.shown.setCategory(ref, category, false)).toMatchObject({ ok: true });
    expect(valueOf(await ports.shown.categoriesOf(ref))).toEqual(["Red category"]);
    expect(await ports.shown.openReply(ref, "<p>Please stop.</p>")).toMatchObject({ ok: true });
    await scene.page.frameLocator("#letters iframe").getByText("Please stop.").waitFor();
    expect(await ports.shown.openReply(ref, "x".repeat(40_000))).toMatchObject({ ok: false, why: "too-large" });
  });

  test("notices are cut to what Outlook takes, and replaced", async () => {
    const { ports, host } = scene;
    expect(await ports.notifications.show("pitchwall", "working", "progress")).toMatchObject({ ok: true });
    expect(await ports.notifications.show("pitchwall", "é".repeat(400), "info")).toMatchObject({ ok: true });
    expect(await ports.notifications.show("pitchwall", "no", "error")).toMatchObject({ ok: true });
    const texts = host.control.notifications().map(({ notice }) => notice.message);
    expect(texts.map((text) => text.length)).toEqual([7, 150, 2]);
    expect(await ports.notifications.clear("pitchwall")).toMatchObject({ ok: true });
  });

  test("settings stay with the mailbox, over a new pane", async () => {
    const { ports, host } = scene;
    valueOf(await ports.settings.change({ aliases: ["r@old.example"], sending: "reply-form" }));
    expect(JSON.stringify(host.control.roaming())).toContain("r@old.example");
    await scene.reopen();
    expect(valueOf(await ports.settings.read())).toEqual({ aliases: ["r@old.example"], sending: "reply-form" });
  });
});

describe("sign-in and Graph, through real MSAL", () => {
  test("nothing of MSAL is asked before it is needed; then silently; ids of Outlook and of Graph fit", async () => {
    const { ports, host } = scene;
    expect(host.control.signIn.asked()).toEqual({ silent: 0, popup: 0 });
    expect(await ports.signIn.require(["read"], false)).toMatchObject({ ok: true });
    const selection = valueOf(await ports.selection.current());
    if (selection.kind !== "one") throw new Error(selection.kind);
    const found = valueOf(await ports.history.conversation(selection.ref, cancelSource().signal));
    expect(found.map(({ message }) => message.id)).toEqual([
      "<a1@seller.example>",
      "<a2@corp.example>",
      "<a3@seller.example>",
    ]);
    const archive = { kind: "well-known", name: "archive" } as const;
    valueOf(await ports.mailbox.setCategory(selection.ref, category, true));
    valueOf(await ports.mailbox.move(selection.ref, archive));
    const item = host.control.find("<a3@seller.example>");
    expect(item?.folder.wellKnownName).toBe("archive");
    expect(item?.categories).toEqual(["Red category", category.name]);
    expect(host.control.masterCategories()).toContainEqual({ displayName: category.name, color: "preset12" });
    expect(await host.control.audit()).toEqual([]);
  });

  test.each([
    ["needs-consent", "no-consent"],
    ["wrong-account", "wrong-account"],
  ] as const)("%s, silently: %s", async (state, why) => {
    scene.host.control.signIn.set(state);
    expect(await scene.ports.signIn.require(["read"], false)).toMatchObject({ ok: false, why });
    expect(scene.host.control.signIn.asked().popup).toBe(0);
  });

  test.each([
    ["admin-needed", "no-consent"],
    ["popup-blocked", "popup-blocked"],
    ["wrong-account", "wrong-account"],
  ] as const)("%s, on a click: %s", async (state, why) => {
    scene.host.control.signIn.set(state);
    expect(await scene.ports.signIn.require(["read"], true)).toMatchObject({ ok: false, why });
  });

  test("without the bridge: unsupported, and MSAL is never started", async () => {
    scene.host.control.signIn.set("no-bridge");
    await scene.page.reload();
    await scene.show("<a3@seller.example>");
    await scene.reopen();
    expect(await scene.ports.signIn.require(["read"], true)).toMatchObject({ ok: false, why: "unsupported" });
    expect(await scene.ports.signIn.state()).toBe("unsupported");
    const scripts = await scene.probe<readonly string[]>(
      "performance.getEntriesByType('resource').map((one) => one.name)",
    );
    expect(scripts.filter((name) => name.includes("runtime"))).toEqual([]);
  });
});

describe("surroundings", () => {
  test("theme by its background, and its change; language of the client", async () => {
    scene.host.control.setLook({ theme: "dark", language: "de-DE" });
    await scene.page.waitForTimeout(300);
    expect(await scene.probe("window.probe.changes")).toContain("dark");
    expect(await scene.probe("window.probe.officeTheme()?.dark")).toBe(true);
    await scene.reopen();
    expect(await scene.probe("window.probe.officeLanguages().display")).toBe("de-DE");
  });

  test("a journal written in one page is heard of in another", async () => {
    const other = await scene.page.context().newPage();
    await other.goto(`${scene.host.addinUrl}/deployment.json`);
    await other.evaluate(() => localStorage.setItem("robin@corp.example:pitchwall.journal.1", "[]"));
    await scene.page.waitForTimeout(200);
    expect(await scene.probe("window.probe.changes")).toContain("journal");
  });
});
