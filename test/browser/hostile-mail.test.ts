import { notices } from "../../src/app/notices-table";
import { seedMessage, type MailboxSeed } from "../../src/host/seed";
import { letGo, until, withOutlook } from "./support/declining";
import { closeBrowser, mara, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

const address = "ann@seller.example";
const trap = '<img src=x onerror="parent.hit=1;window.hit=1">';
const name = `Ann ${trap}{{name}} \${stop} {signOff}\u202eelpmaxe\u2066`;
const subject = `Offer ${trap} {{subject}}\u202e \${x}`;
const offer = `Hi Mara,\n\n${trap} {{stop}} we are a cleaning company and help firms like yours to save up to 30 percent. Our prices start at 49 euros a month. Would you have 15 minutes next week for a quick call, so that I can show you our offer?\n\nBest regards\n${name}`;

function trapped(): MailboxSeed {
  const body = { type: "text", content: offer } as const;
  const mail = seedMessage({
    internetMessageId: "<trap@seller.example>",
    from: { name, address },
    to: [mara],
    sentAt: new Date(Date.now() - 3_600_000).toISOString(),
    subject,
    body,
  });
  return { messages: [mail] };
}

/** Nothing of the mail has run as a script, in any frame; frames that go away meanwhile are passed over. */
async function nothingRan({ page, problems }: LocalOutlook): Promise<void> {
  for (const frame of page.frames()) {
    const seen = await frame
      .evaluate(() => ["hit" in window, document.querySelectorAll('img[src="x"]').length])
      .catch((error: unknown) => {
        if (frame.isDetached()) return null;
        throw error;
      });
    if (seen) expect(seen).toEqual([false, 0]);
  }
  expect(await page.evaluate(() => "hit" in window)).toBe(false);
  expect(problems).toEqual([]);
}

test("names, subjects and words of a trap come out inert: in the pane, the draft and the rule", async () => {
  await withOutlook(
    {},
    async (outlook) => {
      const { pane } = outlook;
      const { control } = outlook.host;
      await outlook.select("Offer");
      await outlook.press("pitchwall.pane");
      await pane.getByText(/Judged from all mail with this seller/).waitFor();
      await outlook.page.locator("#pin").click();
      await pane.getByRole("heading", { name: "Later mail" }).click();
      await pane.getByRole("button", { name: "The whole company" }).click();
      await pane.getByText(/would have filed 1:/).waitFor();
      await nothingRan(outlook);
      await letGo(outlook, "Keep as draft & archive");
      await until(() => control.messages("archive").length === 1, "the message is in Archive");
      await pane.getByText("Done", { exact: true }).first().waitFor();
      const [draft] = control.drafts();
      const ours = draft?.body.content.split('<div id="appendonsend">')[0] ?? "";
      const words = ours.slice(ours.indexOf("<body>") + "<body>".length);
      expect(words).toContain("<p>");
      expect(words.replace(/<\/?(?:p|br)>/g, "")).not.toMatch(/[<>{}$\u202a-\u202e\u2066-\u2069]/);
      expect(words).toMatch(/remove|stop/i);
      expect(draft?.to.map((one) => one.address)).toEqual([address]);
      expect(control.rules().map(({ conditions }) => conditions)).toEqual([{ senderContains: ["@seller.example"] }]);
      await nothingRan(outlook);
    },
    { mailbox: trapped() },
  );
});

test("the ribbon's notices never hold a word of mail", async () => {
  await withOutlook(
    {},
    async (outlook) => {
      const { control } = outlook.host;
      await outlook.select("Offer");
      await outlook.press("pitchwall.decline");
      await until(() => control.messages("archive").length === 1, "the message is in Archive");
      const known: readonly string[] = Object.values(notices.en);
      expect(control.notifications().length).toBeGreaterThan(0);
      expect(control.notifications().filter(({ notice }) => !known.includes(notice.message))).toEqual([]);
      await nothingRan(outlook);
    },
    { mailbox: trapped() },
  );
});
