import { answersIn, category, isArchived, letGo, running, until, withOutlook } from "./support/declining";
import { closeBrowser, type LocalOutlook } from "./support/local-outlook";

jest.setTimeout(120_000);
afterAll(closeBrowser);

/** What the mailbox's own store remembers, as text. */
const kept = ({ host }: LocalOutlook): string => JSON.stringify(host.control.roaming());

test("an unpinned pane that closes with the move loses nothing: the next one knows how the run ended and takes it back", async () => {
  await withOutlook({}, async (outlook) => {
    const { control } = outlook.host;
    await outlook.select(running.subject, running.sender);
    await outlook.press("pitchwall.pane");
    await outlook.pane.getByText(/Judged from all mail with this seller/).waitFor();
    // Answers come so late that the pane is gone before that of the move.
    control.setLatency(600);
    await letGo(outlook, "Keep as draft & archive");
    await until(() => isArchived(outlook), "the message is in Archive");
    await outlook.page.locator("#pane iframe").waitFor({ state: "detached" });
    control.setLatency(0);
    expect(kept(outlook)).toContain("haldenwave.example");
    // What the closed page had asked for has had time to take effect.
    await new Promise((resolve) => setTimeout(resolve, 6000));
    await outlook.folder("archive");
    await outlook.select(running.subject);
    await outlook.press("pitchwall.pane");
    const undo = outlook.pane.getByRole("button", { name: /Undo/ }).first();
    await undo.waitFor();
    expect(await outlook.pane.getByText("Not finished", { exact: true }).count()).toBe(0);
    expect(answersIn(outlook, "drafts")).toBe(1);
    await undo.click();
    await until(() => !isArchived(outlook) && answersIn(outlook, "drafts") === 0, "all of it is taken back");
    const back = control.messages("inbox").find((item) => item.from.address === running.address);
    expect(back?.categories).not.toContain(category);
  });
});
