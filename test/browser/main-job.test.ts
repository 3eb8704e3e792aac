import { closeBrowser, openOutlook, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

const running = "Five hours in August";
const category = "Pitchwall: declined";

/** Uid, folder, read state and categories of every message, and every draft: what undo has to restore. */
function mailbox({ host }: LocalOutlook): Record<string, unknown> {
  const folders = host.control.folders();
  const items = folders.flatMap((folder) =>
    host.control
      .messages(folder.id)
      .map((item) => `${folder.name} | ${item.subject} | ${item.sentAt} | ${item.categories.join()}`),
  );
  return { items: items.sort() };
}

async function use(outlook: LocalOutlook, work: (outlook: LocalOutlook) => Promise<void>): Promise<void> {
  try {
    await work(outlook);
    expect(outlook.problems).toEqual([]);
    expect(strangers(outlook)).toEqual([]);
  } finally {
    await outlook.close();
  }
}

/** Addresses that the whole session asked for beyond the local Outlook and the add-in's own origin; Graph is played by the former. */
function strangers({ host, requested }: LocalOutlook): readonly string[] {
  expect(requested.length).toBeGreaterThan(20);
  const own = [host.url, host.addinUrl].map((address) => new URL(address).origin);
  return requested.filter(
    (address) => !address.startsWith("data:") && !address.startsWith("blob:") && !own.includes(new URL(address).origin),
  );
}

test("the escalation: sales, hostile, withdrawn, nothing to answer", async () => {
  await use(await openOutlook(), async (outlook) => {
    await outlook.select("Connecting to Northlight in Hamburg");
    await outlook.press("pitchwall.pane");
    const pane = outlook.pane;
    await pane.getByText(/Judged from all mail with this seller/).waitFor();
    await pane.getByText("Level 5 of 5").first().waitFor();
    await pane.getByRole("heading", { level: 1, name: /They write that they will stop|They accept/ }).waitFor();
    expect(await pane.getByRole("button", { name: "Decline & archive" }).count()).toBe(0);
    expect(await pane.getByText("Nothing to do").count()).toBe(1);
  });
});

test("the ribbon ends the running one with a draft, a category and the archive, and the pane takes all of it back", async () => {
  await use(await openOutlook(), async (outlook) => {
    const { control } = outlook.host;
    const before = mailbox(outlook);
    await outlook.select(running, "Dominic Farrow");
    await outlook.press("pitchwall.decline");
    await settled(() => control.messages("archive").some((item) => item.subject.includes(running)));

    const drafts = control.drafts().filter((item) => item.subject.includes(running));
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.to.map(({ address }) => address)).toEqual(["d.farrow@haldenwave.example"]);
    const [archived] = control.messages("archive").filter((item) => item.subject.includes(running));
    expect(archived?.categories).toEqual([category]);
    expect(control.masterCategories().map(({ displayName }) => displayName)).toContain(category);
    expect(control.sent().filter((item) => item.sentAt > "2026-11-20")).toEqual([]);

    await outlook.folder("archive");
    await outlook.select(running);
    await outlook.press("pitchwall.pane");
    await outlook.pane.getByRole("button", { name: /Undo/ }).first().click();
    await settled(() =>
      control
        .messages("inbox")
        .some((item) => item.subject.includes(running) && item.from.address.startsWith("d.farrow")),
    );
    await settled(() => control.drafts().length === 0);
    await settled(() => !control.messages("archive").some((item) => item.subject.includes(running)));
    const after = mailbox(outlook);
    expect(withoutOurDraft(after)).toEqual(before);
  });
});

/** Our own unsent draft goes to Deleted Items; everything else is as it was. */
function withoutOurDraft(state: Record<string, unknown>): Record<string, unknown> {
  const items = (state["items"] as string[]).filter(
    (item) => !(item.startsWith("Deleted Items") && item.includes(running)),
  );
  return { items };
}

async function settled(condition: () => boolean): Promise<void> {
  const until = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > until) throw new Error(`Waited in vain for ${String(condition)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
