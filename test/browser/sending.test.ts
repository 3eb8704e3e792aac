import {
  answersIn,
  category,
  isArchived,
  letGo,
  running,
  showRunning,
  standing,
  until,
  withOutlook,
} from "./support/declining";
import { closeBrowser, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

async function undone(outlook: LocalOutlook): Promise<void> {
  await outlook.pane.getByRole("button", { name: "Undo" }).first().click();
  await outlook.pane.getByText("Taken back", { exact: true }).first().waitFor();
}

test("draft: kept in Drafts with quotation, nothing leaves, and undo restores the mailbox", async () => {
  await withOutlook({ sending: "draft" }, async (outlook) => {
    const before = standing(outlook);
    await showRunning(outlook);
    await letGo(outlook, "Keep as draft & archive");
    await until(() => isArchived(outlook), "the message is in Archive");
    await outlook.pane.getByText("Done", { exact: true }).first().waitFor();
    expect(answersIn(outlook, "drafts")).toBe(1);
    expect(answersIn(outlook, "sentitems")).toBe(0);
    const [draft] = outlook.host.control.drafts();
    expect(draft?.body.content).toMatch(/remove|stop/i);
    expect(draft?.body.content).toContain("Dominic Farrow");
    const [filed] = outlook.host.control.messages("archive").filter((item) => item.from.address === running.address);
    expect(filed?.categories).toContain(category);
    await undone(outlook);
    expect(standing(outlook)).toEqual(before);
    expect(outlook.problems).toEqual([]);
  });
});

describe("send, held by the server", () => {
  test("undo inside the window stops it in the outbox and restores the mailbox", async () => {
    await withOutlook({ sending: "send" }, async (outlook) => {
      const before = standing(outlook);
      await showRunning(outlook);
      await letGo(outlook, "Send & archive");
      await outlook.pane.getByText(/Leaves at/).waitFor();
      await until(() => isArchived(outlook), "the message is in Archive");
      await outlook.pane.getByText("Done", { exact: true }).first().waitFor();
      expect(answersIn(outlook, "outbox")).toBe(1);
      await undone(outlook);
      await outlook.host.control.clock.advance(600_000);
      expect(answersIn(outlook, "outbox")).toBe(0);
      expect(answersIn(outlook, "sentitems")).toBe(0);
      expect(standing(outlook)).toEqual(before);
    });
  });

  test("undo after the window restores all but the sent mail", async () => {
    await withOutlook({ sending: "send" }, async (outlook) => {
      const before = standing(outlook);
      await showRunning(outlook);
      await letGo(outlook, "Send & archive");
      await outlook.pane.getByText("Done", { exact: true }).first().waitFor();
      await outlook.host.control.clock.advance(600_000);
      expect(answersIn(outlook, "sentitems")).toBe(1);
      await undone(outlook);
      expect(answersIn(outlook, "sentitems")).toBe(1);
      const left = standing(outlook).filter((line) => !before.includes(line));
      expect(left).toHaveLength(1);
      expect(left[0]).toMatch(/^Sent Items/);
    });
  });
});

describe("send, where the server cannot hold a mail", () => {
  /** The second change by PATCH is the time at which the mail is to leave; the first puts our words into the draft. */
  const noHold = ({ host }: LocalOutlook): void =>
    host.control.faults.add({ kind: 400, method: "PATCH", path: "/me/messages/", nth: 2 });

  test("the draft waits, the rest is done, and the open pane sends it once", async () => {
    await withOutlook({ sending: "send", undoSeconds: 6 }, async (outlook) => {
      noHold(outlook);
      await showRunning(outlook);
      await letGo(outlook, "Send & archive");
      await outlook.pane.getByText(/This pane sends it then/).waitFor();
      await until(() => answersIn(outlook, "sentitems") === 1, "the pane has sent it");
      await outlook.pane.getByText("Done", { exact: true }).first().waitFor();
      expect(isArchived(outlook)).toBe(true);
      expect(answersIn(outlook, "drafts")).toBe(0);
    });
  });

  test("undo inside the window: the draft goes, nothing leaves", async () => {
    await withOutlook({ sending: "send" }, async (outlook) => {
      const before = standing(outlook);
      noHold(outlook);
      await showRunning(outlook);
      await letGo(outlook, "Send & archive");
      await outlook.pane.getByText("Waits to be sent").first().waitFor();
      expect(answersIn(outlook, "drafts")).toBe(1);
      await undone(outlook);
      expect(answersIn(outlook, "drafts") + answersIn(outlook, "sentitems")).toBe(0);
      expect(standing(outlook)).toEqual(before);
    });
  });
});

test("reply form: a reply window with our words, which the reader sends; the message is filed and undo brings it back", async () => {
  await withOutlook({ sending: "reply-form" }, async (outlook) => {
    const before = standing(outlook);
    await showRunning(outlook);
    await letGo(outlook, "Open reply & file");
    const letter = outlook.page.getByRole("dialog", { name: new RegExp(running.subject) });
    await letter.waitFor();
    await letter
      .locator("iframe")
      .contentFrame()
      .getByText(/remove|stop/i)
      .first()
      .waitFor();
    await until(() => isArchived(outlook), "the message is in Archive");
    await outlook.pane.getByText("Done", { exact: true }).first().waitFor();
    expect(answersIn(outlook, "drafts") + answersIn(outlook, "sentitems")).toBe(0);
    await letter.getByRole("button", { name: "Close" }).click();
    await undone(outlook);
    expect(standing(outlook)).toEqual(before);
  });
});

test("undo while the steps still run: the step under way ends, the rest never happens", async () => {
  await withOutlook({ sending: "draft" }, async (outlook) => {
    const before = standing(outlook);
    await showRunning(outlook);
    outlook.host.control.setLatency(700);
    await letGo(outlook, "Keep as draft & archive");
    await outlook.pane.getByText("Working…", { exact: true }).first().waitFor();
    await until(() => answersIn(outlook, "drafts") === 1, "the draft is there");
    await outlook.pane.getByRole("button", { name: "Undo" }).first().click();
    await outlook.pane.getByText("Taken back", { exact: true }).first().waitFor();
    expect(outlook.host.control.graphCalls().filter(({ path }) => path.endsWith("/move"))).toHaveLength(1);
    expect(standing(outlook)).toEqual(before);
  });
});
