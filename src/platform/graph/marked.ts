import type { MarkedMail } from "../../ports/mailbox";
import { ok, type Outcome } from "../../ports/outcome";
import type { GraphCalls } from "./calls";
import { property, runProperty, tokenProperty } from "./replies";
import { personOf, query, quoted, type GraphMessage } from "./resources";

/** Envelopes are small; more than this of either kind are not read, so the number of calls is bounded. */
const pageSize = 100;
const atMost = 2000;

const envelope = "id,conversationId,from,toRecipients,sentDateTime,isDraft";

/**
 * What carries our category, and our declines that were sent, over all folders: two filters, no body read. A decline is
 * known by the named properties that it got as a draft; those of a string type may be compared with `ne`.
 */
export async function markedMail(calls: GraphCalls, category: string): Promise<Outcome<readonly MarkedMail[]>> {
  const filed = query("/me/messages", {
    $filter: `categories/any(c:c eq ${quoted(category)})`,
    $select: envelope,
    $top: pageSize,
  });
  const declined = query("/me/messages", {
    $filter: `singleValueExtendedProperties/any(ep:ep/id eq ${quoted(tokenProperty)} and ep/value ne null)`,
    $select: envelope,
    $expand: `singleValueExtendedProperties($filter=id eq ${quoted(runProperty)})`,
    $top: pageSize,
  });
  const [labelled, ours] = await Promise.all([
    calls.pages<GraphMessage>(filed, atMost),
    calls.pages<GraphMessage>(declined, atMost),
  ]);
  if (!labelled.ok) return labelled;
  if (!ours.ok) return ours;
  const sent = new Set(ours.value.map(({ id }) => id));
  return ok([
    ...labelled.value.filter(({ id }) => !sent.has(id)).flatMap((message) => markOf(message, "filed")),
    ...ours.value.flatMap((message) => markOf(message, "declined")),
  ]);
}

/** Nothing for a draft: what was not sent is no decline. */
function markOf(message: GraphMessage, kind: MarkedMail["kind"]): readonly MarkedMail[] {
  const at = message.sentDateTime;
  if (message.isDraft === true || !at) return [];
  const run = property(message, runProperty);
  if (kind === "declined" && run === null) return [];
  const people = kind === "filed" ? [message.from] : (message.toRecipients ?? []);
  return [{ kind, conversationId: message.conversationId ?? null, people: people.map(personOf), at, run }];
}
