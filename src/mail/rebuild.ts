import { cleanBody } from "./clean";
import type { CleanedBodies } from "./cleaned";
import { sentAtOf } from "./dates";
import type { Conversation, EarlierMessage, Message, Person } from "./message";
import { newResolver } from "./rebuild-people";
import { isSameMessage, newShelf, put } from "./rebuild-same";

/** Stands in the id of a rebuilt message, between the id of the message that quotes it and its place there. */
const REBUILT = "#earlier-";

/** True for a message that was not received as such but rebuilt from what another one quotes. */
export function isRebuilt(message: Message): boolean {
  return message.id.includes(REBUILT);
}

interface Placed {
  readonly message: Message;
  /** Milliseconds by which messages are put in order; undefined until something is known. */
  order: number | undefined;
}

/**
 * Adds the messages that are found in quoted history, so that one shown message yields a timeline.
 * A message that is there already (same sender, and the same minute or the same words) is not added again; one without
 * a sender is left out, because nobody may be accused of it. Returns the messages oldest first; rebuilt ones have ids
 * made of the quoting message's.
 * @param cleaned bodies that were cleaned already.
 */
export function withEarlier(conversation: Conversation, cleaned?: CleanedBodies): Conversation {
  const resolve = newResolver(conversation);
  const shelf = newShelf();
  const placed: Placed[] = conversation.messages.map((message) => ({ message, order: timeOf(message.sentAt) }));
  fillOrders(placed);
  const bodies = placed.map(({ message }) => cleaned?.get(message.body) ?? cleanBody(message.body));
  for (const [index, { message }] of placed.entries()) put(shelf, message, bodies[index]?.visible.text ?? "");
  const added: Placed[] = [];
  // The newest message quotes the most faithfully: its history is read first.
  for (const index of newestFirst(placed)) {
    const quoting = placed[index];
    const body = bodies[index];
    if (quoting && body) added.push(...rebuild(quoting, body.earlier, resolve, shelf));
  }
  const all = [...placed, ...added].sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
  return { ...conversation, messages: all.map(({ message }) => message) };
}

function rebuild(
  quoting: Placed,
  earlier: readonly EarlierMessage[],
  resolve: (person: Person) => Person,
  shelf: ReturnType<typeof newShelf>,
): Placed[] {
  const added: Placed[] = [];
  let order = quoting.order ?? 0;
  for (const [place, each] of earlier.entries()) {
    const time = timeOf(sentAtOf(each));
    // Clocks of quoted mail often lack a zone; nothing quoted is younger than the mail that quotes it.
    order = time !== undefined && time < order ? time : order - 1000;
    if (!each.from || !each.visible.trim()) continue;
    const sentAt = time === undefined ? undefined : new Date(Math.min(time, order)).toISOString().replace(".000Z", "Z");
    const message: Message = {
      id: `${quoting.message.id}${REBUILT}${place + 1}`,
      from: resolve(each.from),
      sentAt,
      subject: each.subject ?? quoting.message.subject,
      body: { type: "text", content: each.visible },
    };
    if (isSameMessage(shelf, message, each.visible)) continue;
    put(shelf, message, each.visible);
    added.push({ message, order });
  }
  return added;
}

function timeOf(sentAt: string | undefined): number | undefined {
  const time = sentAt === undefined ? Number.NaN : Date.parse(sentAt);
  return Number.isNaN(time) ? undefined : time;
}

/** Messages without a date stand right after the one before them in the input. */
function fillOrders(placed: readonly Placed[]): void {
  const known = placed.find(({ order }) => order !== undefined)?.order ?? 0;
  let last = known - placed.length * 60_000;
  for (const each of placed) {
    each.order ??= last + 1;
    last = each.order;
  }
}

function newestFirst(placed: readonly Placed[]): number[] {
  return placed.map((_, index) => index).sort((one, other) => (placed[other]?.order ?? 0) - (placed[one]?.order ?? 0));
}
