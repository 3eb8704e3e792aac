import { category, running, until } from "./support/declining";
import {
  closeBrowser,
  openOutlook,
  sampleMailbox,
  type LocalOptions,
  type LocalOutlook,
} from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

const other = { subject: "Northlight transit commit 2027", sender: "Lowell Brandt" };

async function use(options: LocalOptions, work: (outlook: LocalOutlook) => Promise<void>): Promise<void> {
  const outlook = await openOutlook(options);
  try {
    await work(outlook);
    // The browser notes every fault that was switched on; anything else is ours.
    expect(outlook.problems.filter((problem) => !problem.startsWith("Failed to load resource"))).toEqual([]);
  } finally {
    await outlook.close();
  }
}

async function show(outlook: LocalOutlook, { subject, sender }: typeof other): Promise<void> {
  await outlook.select(subject, sender);
  await outlook.press("pitchwall.pane");
}

const graphCalls = ({ host }: LocalOutlook): readonly string[] =>
  host.control.graphCalls().map(({ path }) => decodeURIComponent(path));

test("first depth: a message that quotes nothing is judged alone, without sign-in and without Graph", async () => {
  await use({ settings: { consent: "no-bridge" } }, async (outlook) => {
    await show(outlook, other);
    await outlook.pane.getByText("Judged from this message alone.").waitFor();
    await outlook.pane.getByText(/does not let add-ins sign in/).waitFor();
    expect(graphCalls(outlook)).toEqual([]);
  });
});

test("second depth: earlier messages are rebuilt from the quoted history, without sign-in and without Graph", async () => {
  await use({ settings: { consent: "needs-consent" } }, async (outlook) => {
    await show(outlook, running);
    await outlook.pane.getByText(/Judged from this message and (\d+ )?(one )?quoted earlier/).waitFor();
    await outlook.pane.getByText(/since you declined/).waitFor();
    expect(graphCalls(outlook)).toEqual([]);
  });
});

test("third depth: several selected messages of one conversation are judged as one", async () => {
  await use({ settings: { consent: "no-bridge" } }, async (outlook) => {
    await show(outlook, running);
    await outlook.pane
      .getByText(/Judged from/)
      .first()
      .waitFor();
    await outlook.page.locator("#pin").click();
    const rows = outlook.page
      .locator("[data-uid]")
      .filter({ hasText: running.subject })
      .filter({ hasText: running.sender });
    await rows.nth(0).click();
    await rows.nth(1).click({ modifiers: ["ControlOrMeta"] });
    await rows.nth(2).click({ modifiers: ["ControlOrMeta"] });
    await outlook.pane.getByText(/Judged from the \d+ selected messages/).waitFor();
    expect(graphCalls(outlook)).toEqual([]);
  });
});

test("fourth depth: the conversation by Graph stands when the seller's other mail cannot be had", async () => {
  await use({}, async (outlook) => {
    outlook.host.control.faults.add({ kind: 500, path: "search", times: 99 });
    await show(outlook, running);
    await outlook.pane.getByText(/Judged from the whole conversation, 4 messages/).waitFor();
    await outlook.pane.getByText(/The mail service had a fault/).waitFor();
    outlook.host.control.faults.clear();
    await outlook.pane.getByRole("button", { name: "Try again" }).click();
    await outlook.pane.getByText(/Judged from all mail with this seller/).waitFor();
  });
});

test("fourth depth, whole: the conversation, then everything from and to the seller, Sent Items included", async () => {
  await use({}, async (outlook) => {
    await show(outlook, running);
    await outlook.pane.getByText(/Judged from all mail with this seller, \d+ messages/).waitFor();
    const asked = graphCalls(outlook);
    expect(asked.filter((path) => path.includes("conversationId eq"))).toHaveLength(1);
    expect(asked.some((path) => path.includes("participants:haldenwave.example"))).toBe(true);
  });
});

test("a second depth that comes after the reader has moved on is dropped, and never drawn", async () => {
  await use({}, async (outlook) => {
    const { control } = outlook.host;
    await show(outlook, other);
    await outlook.pane.getByText(/Judged from all mail with this seller/).waitFor();
    await outlook.page.locator("#pin").click();
    await outlook.pane.locator("body").evaluate((body) => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const look = (): void => void seen.push(body.textContent ?? "");
      new MutationObserver(look).observe(body, { childList: true, subtree: true, characterData: true });
    });
    control.clearGraphCalls();
    control.setLatency(1_200);
    await outlook.select(running.subject, running.sender);
    await outlook.pane.getByText(/Reading on/).waitFor();
    await outlook.select(other.subject, other.sender);
    await outlook.pane.getByText(/Judged from all mail with this seller/).waitFor();
    // Longer than any answer to the first question can still be under way.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const seen = await outlook.pane.locator("body").evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.some((text) => text.includes("Reading on"))).toBe(true);
    // The conversation of the first has four messages; that depth was asked for and never drawn, nor followed by the next.
    expect(seen.filter((text) => text.includes("whole conversation, 4 messages"))).toEqual([]);
    const asked = graphCalls(outlook);
    expect(asked.filter((path) => path.includes("conversationId eq"))).toHaveLength(2);
    expect(asked.filter((path) => path.includes("haldenwave"))).toEqual([]);
  });
});

test("a message in a shared mailbox is judged by what is shown; Graph, which knows the reader's own copy only, is left out", async () => {
  const { messages } = await sampleMailbox();
  const copy = messages.filter(({ from }) => from.address === running.address).at(-1);
  if (!copy) throw new Error("no such message");
  const shared = { ...copy, owner: "noc@northlight-networks.example", subject: "Re: Five hours, shared" };
  await use({ mailbox: { messages: [...messages, shared] } }, async (outlook) => {
    const { control } = outlook.host;
    const before = control.messages("inbox").map(({ uid, categories }) => `${uid} ${categories.join()}`);
    await show(outlook, { ...running, subject: "Five hours, shared" });
    await outlook.pane.getByText(/lies in a shared mailbox, so only what is shown is judged/).waitFor();
    await outlook.pane
      .getByRole("button", { name: /Decline/ })
      .first()
      .click();
    await outlook.pane
      .getByRole("button", { name: /& archive|& file/ })
      .last()
      .click();
    const labelled = (): readonly string[] =>
      control.messages("inbox").flatMap(({ categories, subject }) => (categories.includes(category) ? [subject] : []));
    await until(() => labelled().length > 0, "the message is labelled");
    expect(labelled()).toEqual([shared.subject]);
    expect(graphCalls(outlook)).toEqual([]);
    expect(control.messages("inbox")).toHaveLength(before.length);
    expect(control.drafts()).toEqual([]);
  });
});
