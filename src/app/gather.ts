import type { Verdict } from "../engine/verdict";
import { hostOf, isFreemail } from "../facts/domains";
import type { Conversation, History, Message, Person } from "../mail/message";
import type { FoundMessage, MessageRef, ReaderProfile, SellerQuery } from "../ports/mailbox";
import type { EffectivePreset } from "../presets/effective";

/** Everything read so far about the selection. */
export interface Gathered {
  /** The message that is shown, or the newest of several selected ones. */
  readonly shown: FoundMessage;
  readonly others: readonly FoundMessage[];
  /** Since when the seller's other mail was read, once it was: ISO 8601. */
  readonly sellerSince: string | null;
}

export interface Assembled {
  readonly conversation: Conversation;
  readonly shownId: string;
  readonly refs: Readonly<Record<string, MessageRef>>;
}

/** So many messages are judged; older ones count as history only. */
export const judgedAtMost = 120;

/**
 * One conversation out of all that was read, oldest message first, each message once. Drafts and deleted rubbish are the
 * adapters' business: what comes in here is taken as mail.
 */
export function assembled(gathered: Gathered, me: readonly string[], myDomains: readonly string[]): Assembled {
  const { shown, others } = gathered;
  const byId = new Map<string, FoundMessage>([[keyOf(shown), shown]]);
  for (const found of others) if (!byId.has(keyOf(found))) byId.set(keyOf(found), found);
  const ordered = [...byId.values()].sort((a, b) => timeOf(a) - timeOf(b));
  const older = ordered.slice(0, Math.max(0, ordered.length - judgedAtMost)).filter((found) => found !== shown);
  const judged = ordered.filter((found) => !older.includes(found));
  const history = historyOf(older, gathered.sellerSince, me);
  return {
    conversation: {
      id: shown.ref.conversationId ?? keyOf(shown),
      me,
      myDomains,
      messages: judged.map((found) => ({ ...found.message, id: keyOf(found) })),
      ...(history ? { history } : {}),
    },
    shownId: keyOf(shown),
    // Mail handed over as a file lies nowhere in the mailbox.
    refs: Object.fromEntries(
      judged.flatMap((found) => (found.ref.itemId.startsWith("file:") ? [] : [[keyOf(found), found.ref]])),
    ),
  };
}

/** The reader's own addresses: the mailbox, and the aliases of the settings. */
export function readersAddresses(reader: ReaderProfile, aliases: readonly string[]): readonly string[] {
  return [...new Set([reader.address, ...aliases].map((address) => address.trim().toLowerCase()).filter(Boolean))];
}

/** Who reads, and when. */
export interface Asking {
  readonly me: readonly string[];
  readonly preset: EffectivePreset;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * Whose other mail is worth reading: the people behind the inbound messages, and their whole company when the conversation
 * is not clear by itself: an innocent message must not be judged by what others of the same house write. Null when there
 * is nobody but ourselves.
 */
export function sellerQuery(
  verdict: Pick<Verdict, "verdict" | "seller">,
  from: string | undefined,
  { me, preset, now }: Asking,
): SellerQuery | null {
  const foreignOf = (people: readonly string[]): readonly string[] =>
    people.map((address) => address.toLowerCase()).filter((address) => !isOurs(address, me, preset));
  const writer = foreignOf(from ? [from] : []);
  const foreign =
    verdict.verdict === "clear" && writer.length > 0 ? writer : [...foreignOf(verdict.seller.people), ...writer];
  const { key } = verdict.seller;
  const company = verdict.verdict !== "clear" && key !== null && !key.includes("@") && !ourDomains(me, preset).has(key);
  if (foreign.length === 0 && !company) return null;
  const since = new Date(Date.parse(now) - preset.historyDays * 86_400_000).toISOString();
  return {
    addresses: [...new Set(foreign)],
    domains: company && key !== null ? [key] : [],
    since,
    most: preset.historyMessages,
  };
}

/** Since when all of the seller's mail is known: the day asked for, or that of the oldest message where reading was cut short. */
export function completeSince(found: readonly FoundMessage[], { since, most }: SellerQuery): string {
  const days = found.flatMap(({ message }) => message.sentAt ?? []).sort();
  return most !== undefined && found.length >= most ? (days[0] ?? since) : since;
}

/**
 * Mail between the seller and us, out of all in which the seller took part: what a third party wrote to both is neither's.
 */
export function betweenUs(
  found: readonly FoundMessage[],
  { addresses, domains }: SellerQuery,
  { me, preset }: Asking,
): readonly FoundMessage[] {
  const isTheirs = (person: Person | undefined): boolean => {
    const address = person?.address?.toLowerCase() ?? "";
    const host = hostOf(address) ?? "";
    return addresses.includes(address) || domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  };
  return found.filter(({ message: { from, to, cc } }) => {
    if (isTheirs(from)) return true;
    return isOurs(from?.address?.toLowerCase() ?? "", me, preset) && [...(to ?? []), ...(cc ?? [])].some(isTheirs);
  });
}

/** Ours are the reader's addresses and everybody of the reader's own house; a freemail domain is no house. */
function isOurs(address: string, me: readonly string[], preset: EffectivePreset): boolean {
  return me.includes(address) || ourDomains(me, preset).has(hostOf(address) ?? "");
}

function ourDomains(me: readonly string[], preset: EffectivePreset): ReadonlySet<string> {
  const houses = me.flatMap((address) => hostOf(address) ?? []).filter((domain) => !isFreemail(domain));
  return new Set([...preset.myDomains, ...houses]);
}

function historyOf(older: readonly FoundMessage[], since: string | null, me: readonly string[]): History | null {
  if (since === null && older.length === 0) return null;
  const ours = older.filter(({ message }) => me.includes(message.from?.address?.toLowerCase() ?? ""));
  const history = { fromThem: older.length - ours.length, fromUs: ours.length };
  return since === null ? history : { ...history, since: since.slice(0, 10), complete: true };
}

/** The Message-ID, which is the same for every way of reading; else the id of the mailbox. */
function keyOf({ ref, message }: FoundMessage): string {
  return ref.internetMessageId ?? message.headers?.["message-id"] ?? message.id;
}

function timeOf({ message }: { readonly message: Message }): number {
  const time = message.sentAt ? Date.parse(message.sentAt) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}
