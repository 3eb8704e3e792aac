import type { Message } from "./message";

/** Letters and digits by which two texts are taken for the same; the beginning of a mail tells enough. */
const PRINT = 90;

/** A quoted copy may be dated by a clock in another zone. */
const DAY = 26 * 3600_000;

interface Known {
  readonly sender: string;
  readonly time: number | undefined;
}

/** What is known of the messages at hand, by words and by sender and minute. */
export interface Shelf {
  readonly prints: Map<string, Known[]>;
  readonly minutes: Set<string>;
}

export function newShelf(): Shelf {
  return { prints: new Map(), minutes: new Set() };
}

/** Remembers a message. */
export function put(shelf: Shelf, message: Message, visible: string): void {
  const known: Known = { sender: senderOf(message), time: timeOf(message) };
  const print = printOf(visible);
  if (print) {
    const same = shelf.prints.get(print);
    if (same) same.push(known);
    else shelf.prints.set(print, [known]);
  }
  if (known.time !== undefined && known.sender) shelf.minutes.add(`${known.sender} ${Math.floor(known.time / 60_000)}`);
}

/** True when the shelf holds the message: same sender, and the same minute or the same words within about a day. */
export function isSameMessage(shelf: Shelf, message: Message, visible: string): boolean {
  const sender = senderOf(message);
  const time = timeOf(message);
  if (time !== undefined && shelf.minutes.has(`${sender} ${Math.floor(time / 60_000)}`)) return true;
  const same = shelf.prints.get(printOf(visible)) ?? [];
  return same.some(
    (known) =>
      isSameSender(known.sender, sender) &&
      (known.time === undefined || time === undefined || Math.abs(known.time - time) <= DAY),
  );
}

/** Names and addresses cannot be compared with one another: then the words decide. */
function isSameSender(one: string, other: string): boolean {
  return one === other || !one || !other || one.includes("@") !== other.includes("@");
}

function senderOf({ from }: Message): string {
  return (from?.address ?? from?.name ?? "").toLowerCase();
}

function timeOf({ sentAt }: Message): number | undefined {
  const time = sentAt === undefined ? Number.NaN : Date.parse(sentAt);
  return Number.isNaN(time) ? undefined : time;
}

function printOf(text: string): string {
  let print = "";
  for (const word of text
    .slice(0, PRINT * 6)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)) {
    print += word;
    if (print.length >= PRINT) return print.slice(0, PRINT);
  }
  return print;
}
