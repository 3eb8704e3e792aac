import type { AppState, Reading, RunView } from "../../app/state";
import type { MessageReading, Stage } from "../../engine/verdict";
import type { Message } from "../../mail/message";

/** A reading with a verdict. */
export type Judged = Extract<Reading, { kind: "judged" }>;

const silentStages: readonly (Stage | null)[] = [null, "none", "withdrawal"];

/** The shown message, or undefined when the conversation does not hold it. */
export function shownMessage(judged: Judged): Message | undefined {
  return messageById(judged, judged.shownId);
}

/** One message of the conversation by its id. */
export function messageById(judged: Judged, id: string): Message | undefined {
  return judged.conversation.messages.find((message) => message.id === id);
}

/** What the engine read in one message. */
export function readingById(judged: Judged, id: string): MessageReading | undefined {
  return judged.verdict.messages.find((reading) => reading.id === id);
}

/** When the reader's side first declined in this conversation: ISO 8601, "" when the date is unknown. */
export function firstRefusalAt(judged: Judged): string {
  const refusal = judged.verdict.messages.find((reading) => reading.stance === "refusal");
  return (refusal && messageById(judged, refusal.id)?.sentAt) ?? "";
}

/** Inbound messages that sell something; those that only give up are left out. */
export function salesMessages(judged: Judged): number {
  return judged.verdict.messages.filter((reading) => !silentStages.includes(reading.stage)).length;
}

/** True when the newest inbound message gives up. */
export function givesUp(judged: Judged): boolean {
  const newest = judged.verdict.messages.findLast((reading) => reading.direction === "in");
  if (newest === undefined) return false;
  return newest.stage === "withdrawal" || newest.alsoStages.includes("withdrawal");
}

/** A person as the pane names one: the name, else the address, else "". */
export function personName(message: Message | undefined): string {
  return message?.from?.name ?? message?.from?.address ?? "";
}

/** The seller as the pane names it. */
export function sellerName(judged: Judged): string {
  return judged.verdict.seller.name ?? judged.verdict.seller.key ?? personName(shownMessage(judged));
}

/** Whose wish it is that this is not judged: the reader's about the person or the company, or the organisation's. */
export function allowedBy(judged: Judged, neverJudge: readonly string[]): "person" | "company" | "organisation" {
  const address = shownMessage(judged)?.from?.address?.toLowerCase() ?? "";
  const domain = address.slice(address.lastIndexOf("@"));
  const key = judged.verdict.seller.key;
  const wishes = neverJudge.map((wish) => wish.toLowerCase());
  if (wishes.includes(address)) return "person";
  return wishes.some((wish) => wish === domain || wish === `@${key}`) ? "company" : "organisation";
}

/** True when a run of steps is about the shown message, wherever that has been moved to. */
export function isAbout(run: RunView, { ref }: Judged): boolean {
  return run.entry.itemId === ref.itemId || run.entry.messageKey === ref.internetMessageId;
}

/** The run of an earlier time, of the ribbon or of another pane over the shown message; the newest of several. */
export function earlierRunOf({ reading, run, earlierRuns }: AppState): RunView | null {
  if (reading.kind !== "judged" || (run !== null && isAbout(run, reading))) return null;
  return earlierRuns.findLast((earlier) => isAbout(earlier, reading)) ?? null;
}
