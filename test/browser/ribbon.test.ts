import { notices } from "../../src/app/notices-table";
import { answersIn, category, isArchived, running, standing, until, withOutlook } from "./support/declining";
import { closeBrowser, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

const texts = ({ host }: LocalOutlook): readonly string[] =>
  host.control.notifications().map(({ notice }) => notice.message);

async function press(outlook: LocalOutlook): Promise<void> {
  await outlook.select(running.subject, running.sender);
  await outlook.press("pitchwall.decline");
}

test("with consent: a draft, and notices of at most 150 characters that say where to undo", async () => {
  await withOutlook({}, async (outlook) => {
    await press(outlook);
    await until(() => isArchived(outlook), "the message is in Archive");
    await until(() => texts(outlook).includes(notices.en.draft), "the notice says so");
    expect(answersIn(outlook, "drafts")).toBe(1);
    expect(texts(outlook).filter((text) => text.length > 150)).toEqual([]);
    expect(outlook.problems).toEqual([]);
  });
});

test("with consent, sending chosen and approved: it waits in the outbox, and the pane takes it back", async () => {
  await withOutlook({ sending: "send", wordingApprovedAt: "2026-11-01T00:00:00Z" }, async (outlook) => {
    const before = standing(outlook);
    await press(outlook);
    await until(() => texts(outlook).includes(notices.en.sent), "the notice says so");
    await until(() => isArchived(outlook), "the message is in Archive");
    expect(answersIn(outlook, "outbox")).toBe(1);
    await outlook.folder("archive");
    await outlook.select(running.subject);
    await outlook.press("pitchwall.pane");
    await outlook.pane.getByRole("button", { name: /Undo/ }).first().click();
    await until(() => answersIn(outlook, "outbox") === 0 && !isArchived(outlook), "all of it is taken back");
    await until(() => JSON.stringify(standing(outlook)) === JSON.stringify(before), "the mailbox is as it was");
    expect(answersIn(outlook, "sentitems")).toBe(0);
  });
});

test("with consent, where the server cannot hold a mail: the draft waits for a pane, and says so", async () => {
  const settings = { sending: "send", wordingApprovedAt: "2026-11-01T00:00:00Z", undoSeconds: 15 } as const;
  await withOutlook(settings, async (outlook) => {
    outlook.host.control.faults.add({ kind: 400, method: "PATCH", path: "/me/messages/", nth: 2 });
    await press(outlook);
    await until(() => texts(outlook).includes(notices.en.held), "the notice says so");
    await until(() => isArchived(outlook), "the message is in Archive");
    expect(answersIn(outlook, "sentitems")).toBe(0);
    await outlook.select("Rendsburg, Erdgeschoss");
    await outlook.press("pitchwall.pane");
    await until(() => answersIn(outlook, "sentitems") === 1, "the pane has sent it");
    expect(answersIn(outlook, "drafts")).toBe(0);
  });
});

test.each(["needs-consent", "no-bridge"] as const)(
  "without consent (%s): a reply form, the category, and one sentence on what is missing",
  async (consent) => {
    await withOutlook(
      {},
      async (outlook) => {
        await press(outlook);
        const letter = outlook.page.getByRole("dialog", { name: new RegExp(running.subject) });
        await letter.waitFor();
        await letter
          .locator("iframe")
          .contentFrame()
          .getByText(/remove|stop/i)
          .first()
          .waitFor();
        const shown = (): readonly string[] =>
          outlook.host.control
            .messages("inbox")
            .filter((item) => item.from.address === running.address && item.subject.includes(running.subject))
            .flatMap(({ categories }) => categories);
        await until(() => shown().includes(category), "the category is set");
        await until(() => texts(outlook).includes(notices.en.form), "the notice says so");
        expect(isArchived(outlook)).toBe(false);
        expect(outlook.host.control.graphCalls()).toEqual([]);
        expect(outlook.host.control.signIn.asked().popup).toBe(0);
      },
      { settings: { consent } },
    );
  },
);
