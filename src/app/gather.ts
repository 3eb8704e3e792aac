import type { Conversation, History, Message } from "../mail/message";
import type { FoundMessage, MessageRef, ReaderProfile } from "../ports/mailbox";

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
