import type { UserSettings } from "../../../src/ports/outside";
import { openOutlook, type LocalOptions, type LocalOutlook } from "./local-outlook";

/** A seller of the sample mailbox who was refused and writes on; the subject and the sender of the newest message. */
export const running = {
  subject: "Five hours in August",
  sender: "Dominic Farrow",
  address: "d.farrow@haldenwave.example",
};
export const category = "Pitchwall: declined";

/** Roaming settings with choices that the reader has made before. */
export function chosen(settings: Partial<UserSettings>): Readonly<Record<string, unknown>> {
  return { pitchwall: { v: 1, s: { firstRunDone: true, ...settings }, t: 1, c: "" } };
}

/** The local Outlook at the real time, with the reader's choices; work that leaves a problem on a page fails. */
export async function withOutlook(
  settings: Partial<UserSettings>,
  work: (outlook: LocalOutlook) => Promise<void>,
  more: LocalOptions = {},
): Promise<void> {
  const clock = new Date();
  const outlook = await openOutlook({
    ...more,
    settings: { clock, roaming: chosen(settings), ...more.settings },
  });
  try {
    await work(outlook);
  } finally {
    await outlook.close();
  }
}

/** Shows the running seller in a pinned pane, judged from all there is. */
export async function showRunning(outlook: LocalOutlook): Promise<void> {
  await outlook.select(running.subject, running.sender);
  await outlook.press("pitchwall.pane");
  await outlook.pane.getByText(/Judged from all mail with this seller/).waitFor();
  await outlook.page.locator("#pin").click();
}

/** Opens the decline and lets it go by the button that carries this name. */
export async function letGo({ pane }: LocalOutlook, button: string): Promise<void> {
  await pane.getByRole("button", { name: "Decline & archive" }).click();
  await pane.getByRole("button", { name: button }).click();
}

/** Folder, subject and categories of every message, but our own answers in Deleted Items: what undo has to restore. */
export function standing({ host }: LocalOutlook): readonly string[] {
  return host.control
    .folders()
    .flatMap(({ id, name }) => host.control.messages(id).map((item) => ({ name, item })))
    .filter(({ name, item }) => !(name === "Deleted Items" && item.subject.includes(running.subject)))
    .map(({ name, item }) => `${name} | ${item.subject} | ${item.from.address} | ${item.categories.join()}`)
    .sort();
}

/** Our answers to the running seller in a folder. */
export function answersIn({ host }: LocalOutlook, folder: "drafts" | "outbox" | "sentitems" | "deleteditems"): number {
  const began = Date.now() - 3_600_000;
  const ours = host.control.messages(folder).filter((item) => {
    return item.to.some(({ address }) => address === running.address) && item.subject.includes(running.subject);
  });
  // The sample mailbox holds older answers of the reader's own.
  return ours.filter((item) => Date.parse(item.sentAt) > began || item.extended.size > 0).length;
}

export function isArchived({ host }: LocalOutlook): boolean {
  return host.control.messages("archive").some((item) => item.from.address === running.address);
}

/** Waits until something holds, for half a minute. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
