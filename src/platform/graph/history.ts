import type { CancelSignal } from "../../ports/cancel";
import type { FoundMessage, HistoryPort, InboxPage, SellerQuery } from "../../ports/mailbox";
import { ok, refused, type Outcome } from "../../ports/outcome";
import type { GraphCalls } from "./calls";
import { markedMail } from "./marked";
import { foundOf, messageFields, query, quoted, type GraphMessage } from "./resources";

/** Large pages with bodies time out on the service; a conversation longer than this is read to its newest part. */
const pageSize = 50;
const atMost = 400;
/** So many different searches for one seller: the number of calls stays bounded whatever the case holds. */
const searches = 4;

/** The history by Graph: over all folders, Sent Items and Archive included, drafts left out, bodies as text. */
export function graphHistory(calls: GraphCalls): HistoryPort {
  return {
    conversation: async (ref, signal) => {
      if (ref.conversationId === undefined) return refused("unsupported");
      // Sorted here: with $orderby the service would call this very filter inefficient.
      return list(calls, { $filter: `conversationId eq ${quoted(ref.conversationId)}` }, signal);
    },
    seller: async (seller, signal) => {
      const { most = atMost } = seller;
      const lists = await Promise.all(questions(seller).map((question) => list(calls, question, signal, most)));
      const refusal = lists.find((one) => !one.ok);
      if (refusal && !refusal.ok) return refusal;
      const found = lists.flatMap((one) => (one.ok ? one.value : []));
      return ok(
        newest(
          withoutTwins(found).filter(({ message }) => isSince(message.sentAt, seller.since)),
          most,
        ),
      );
    },
    inbox: (since, mark, signal) => inboxPage(calls, mark ?? inboxSince(since), signal),
    marked: (category) => markedMail(calls, category),
  };
}

/**
 * By exact sender over a filter, which is complete, and by participant over the search index, which alone finds what went
 * to the seller and who else writes from the same domain, but knows the newest mail a little late.
 */
function questions({ addresses, domains, since }: SellerQuery): readonly Readonly<Record<string, string>>[] {
  const exact = addresses.slice(0, 8).map((address) => `from/emailAddress/address eq ${quoted(address)}`);
  const byFilter = exact.length > 0 ? [{ $filter: `receivedDateTime ge ${since} and (${exact.join(" or ")})` }] : [];
  const covered = (address: string): boolean => domains.some((domain) => address.endsWith(`@${domain}`));
  const terms = [...domains, ...addresses.filter((address) => !covered(address))].slice(0, searches);
  return [...byFilter, ...terms.map((term) => ({ $search: `"participants:${term.replaceAll('"', "")}"` }))];
}

/** The one order that the service is asked for: it is the order of the filter too, which keeps the question cheap. */
function inboxSince(since: string): string {
  return query("/me/mailFolders/inbox/messages", {
    $filter: `receivedDateTime ge ${since}`,
    $orderby: "receivedDateTime desc",
    $top: pageSize,
    $select: messageFields,
    $count: "true",
  });
}

async function inboxPage(calls: GraphCalls, path: string, signal: CancelSignal): Promise<Outcome<InboxPage>> {
  if (signal.cancelled()) return refused("stale");
  const page = await calls.page<GraphMessage>(path, { signal, text: true });
  if (!page.ok) return page;
  const { entries, next, count } = page.value;
  const messages = entries.filter(({ isDraft }) => isDraft !== true).map(foundOf);
  return ok({ messages, mark: next ?? null, total: count });
}

async function list(
  calls: GraphCalls,
  question: Readonly<Record<string, string>>,
  signal: CancelSignal,
  most = atMost,
): Promise<Outcome<readonly FoundMessage[]>> {
  if (signal.cancelled()) return refused("stale");
  const path = query("/me/messages", { ...question, $top: pageSize, $select: messageFields });
  const found = await calls.pages<GraphMessage>(path, most, { signal, text: true });
  if (!found.ok) return found;
  const received = found.value.filter(({ isDraft }) => isDraft !== true);
  return ok(received.map(foundOf).sort(byTime));
}

/** Several searches together may find more than was asked for. */
function newest(found: readonly FoundMessage[], most: number): readonly FoundMessage[] {
  return found.length <= most ? found : [...found].sort(byTime).slice(-most);
}

function byTime(a: FoundMessage, b: FoundMessage): number {
  return (a.message.sentAt ?? "").localeCompare(b.message.sentAt ?? "");
}

function withoutTwins(found: readonly FoundMessage[]): readonly FoundMessage[] {
  return [...new Map(found.map((one) => [one.message.id, one])).values()];
}

function isSince(sentAt: string | undefined, since: string): boolean {
  return sentAt === undefined || Date.parse(sentAt) >= Date.parse(since);
}
