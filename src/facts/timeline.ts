import type { Conversation, Message } from "../mail/message";
import { hostOf, isFreemail, registrable } from "./domains";

/** A message in its place in time. */
export interface Placed {
  readonly message: Message;
  /** Index in the conversation as given. */
  readonly index: number;
  readonly direction: "in" | "out";
  /** Milliseconds since 1970; null when the mail bears no readable date. */
  readonly at: number | null;
}

/**
 * The messages in the order of time; those without a date keep their place behind the one before them.
 * Ours are those from `me` or `myDomains`; where somebody else's domain also writes in, so are those of our own company.
 */
export function timeline(conversation: Conversation): readonly Placed[] {
  const ours = ownership(conversation);
  const placed = conversation.messages.map((message, index): Placed => ({
    message,
    index,
    direction: ours(message) ? "out" : "in",
    at: timeOf(message.sentAt),
  }));
  return inOrder(placed);
}

/** Working days between two times, weekends left out; negative never. */
export function workingDays(from: number, to: number): number {
  const days = Math.max(0, Math.floor((to - from) / DAY));
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let day = 1; day <= days - weeks * 7; day += 1) {
    const weekday = new Date(from + (weeks * 7 + day) * DAY).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}

const DAY = 86_400_000;

/** A date as milliseconds since 1970; null when there is none that can be read. */
export function timeOf(sentAt: string | undefined): number | null {
  const at = sentAt === undefined ? Number.NaN : Date.parse(sentAt);
  return Number.isNaN(at) ? null : at;
}

function inOrder(placed: readonly Placed[]): readonly Placed[] {
  if (placed.length < 2) return placed;
  let last = Number.NEGATIVE_INFINITY;
  const keyed = placed.map((each) => {
    last = each.at ?? last;
    return { each, key: last };
  });
  return keyed.sort((one, other) => one.key - other.key || one.each.index - other.each.index).map(({ each }) => each);
}

function ownership({ me, myDomains, messages }: Conversation): (message: Message) => boolean {
  const mine = new Set(me.map((address) => address.toLowerCase()));
  const domains = new Set(myDomains.map((domain) => domain.toLowerCase()));
  const declared = (message: Message): boolean => {
    const address = message.from?.address?.toLowerCase();
    if (!address) return false;
    const host = hostOf(address);
    return mine.has(address) || (host !== null && (domains.has(host) || domains.has(registrable(host) ?? "")));
  };
  const company = ownCompanies(me);
  const isColleague = (message: Message): boolean =>
    company.has(registrable(hostOf(message.from?.address) ?? "") ?? "");
  const strangers = messages.some((message) => message.from?.address && !declared(message) && !isColleague(message));
  return strangers ? (message) => declared(message) || isColleague(message) : declared;
}

/** Registrable domains of the reader's addresses, freemail left out. */
export function ownCompanies(me: readonly string[]): ReadonlySet<string> {
  const domains = me.map((address) => registrable(hostOf(address) ?? "")).filter((domain) => domain !== null);
  return new Set(domains.filter((domain) => !isFreemail(domain)));
}
