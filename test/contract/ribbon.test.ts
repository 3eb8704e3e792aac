import type { Browser } from "playwright-core";
import { noticeIn } from "../../src/app/notices-table";
import { seedMessage } from "../../src/host/seed";
import { me } from "../host/local-host";
import { buildProbe, launchBrowser, outlookScene, type OutlookScene } from "./outlook-scene";
import { valueOf } from "./mailbox-contract";

jest.setTimeout(60_000);

const category = "Pitchwall: declined";
const seller = { name: "Dana Pryce", address: "dana@vaultline.example" };
const pitch = `Hi Robin,

I wanted to reach out because we help network teams like yours cut transit costs by up to 40%.
Our platform gives you:
1. Automated peering across 30 exchanges
2. A dedicated account manager
3. A free 30-day pilot

Would you be free for a short word on the phone next Tuesday or Wednesday? I would love to show you a short demo.

Best,
Dana`;

const messages = [
  seedMessage({
    from: seller,
    to: [me],
    sentAt: "2026-03-02T09:00:00Z",
    subject: "Cut transit costs by 40%",
    internetMessageId: "<a3@seller.example>",
    categories: ["Red category"],
    body: { type: "text", content: pitch },
  }),
  seedMessage({
    from: seller,
    to: [me],
    sentAt: "2026-03-06T09:00:00Z",
    subject: "Re: Cut transit costs by 40%",
    internetMessageId: "<p2@seller.example>",
    inReplyTo: "<a3@seller.example>",
    body: {
      type: "text",
      content:
        "Hi Robin, just bumping this to the top of your inbox. Did you have a chance to look at my offer? Happy to set up a demo this week.",
    },
  }),
  seedMessage({
    from: { name: "Chris Colleague", address: "chris@corp.example" },
    to: [me],
    sentAt: "2026-03-05T09:12:00Z",
    subject: "Lunch",
    body: { type: "text", content: "Lunch at noon?" },
  }),
];

let browser: Browser;
let scene: OutlookScene;
beforeAll(async () => {
  buildProbe();
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => scene.close());

async function open(consent: "granted" | "needs-consent"): Promise<void> {
  scene = await outlookScene(browser, { mailbox: { messages }, settings: { consent } });
}

async function press(): Promise<void> {
  await scene.page.locator("#ribbon button", { hasText: "Decline" }).first().click();
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain; notices: ${JSON.stringify(notices())}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const notices = (): readonly string[] => scene.host.control.notifications().map(({ notice }) => notice.message);
const pushed = () => scene.host.control.find("<a3@seller.example>");

test("with consent: draft, category, Archive; a second press writes nothing more; the pane takes it back", async () => {
  await open("granted");
  const { control } = scene.host;
  await scene.show("<a3@seller.example>");
  await press();
  await until(() => pushed()?.folder.wellKnownName === "archive");
  expect(control.drafts()).toHaveLength(1);
  expect(pushed()?.categories).toEqual(["Red category", category]);
  expect(control.sent()).toEqual([]);
  expect(control.signIn.asked().popup).toBe(0);
  expect(notices()).toContain(noticeIn("en", "draft"));
  const runs = valueOf(await scene.ports.journal.all());
  expect(runs).toHaveLength(1);
  expect(JSON.stringify(runs)).not.toContain("stop");
  expect(await control.audit()).toEqual([]);
});

test("without consent: a reply form and the category, and one sentence on what is missing", async () => {
  await open("needs-consent");
  await scene.show("<a3@seller.example>");
  await press();
  await until(() => notices().includes(noticeIn("en", "form")));
  await scene.page.frameLocator("#letters iframe").locator("body").filter({ hasText: "Dana" }).first().waitFor();
  expect(pushed()?.categories).toEqual(["Red category", category]);
  expect(pushed()?.folder.wellKnownName).toBe("inbox");
  expect(scene.host.control.signIn.asked().popup).toBe(0);
});

test("a colleague's message is left alone, and the button is free again", async () => {
  await open("granted");
  await scene.show("Lunch");
  await press();
  await until(() => notices().includes(noticeIn("en", "left-alone")));
  expect(scene.host.control.drafts()).toEqual([]);
  expect(scene.host.control.find("Lunch")?.categories).toEqual([]);
  await press();
  await until(() => notices().filter((text) => text === noticeIn("en", "left-alone")).length === 2);
});
