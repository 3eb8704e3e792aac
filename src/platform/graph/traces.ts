import type { ClockPort } from "../../ports/outside";
import { ok, type Outcome } from "../../ports/outcome";
import { inBatches, type BatchPart } from "./batch";
import type { GraphCalls } from "./calls";
import { query, quoted, type GraphMessage } from "./resources";

/** Taking away what we left in a mailbox, by Graph. */
export interface GraphTraces {
  readonly removeRules: () => Promise<Outcome<number>>;
  readonly removeLabels: (category: string) => Promise<Outcome<number>>;
}

/** Names of all our mail rules begin so. */
const ownRules = "Pitchwall";
/** Labelled messages are read so many at a time, and never more than so often. */
const pageSize = 100;
const passes = 200;

interface Rule {
  readonly id: string;
  readonly displayName?: string | null;
  readonly isReadOnly?: boolean | null;
}

export function graphTraces(calls: GraphCalls, clock: ClockPort): GraphTraces {
  return {
    removeRules: () => removeRules(calls),
    removeLabels: (category) => removeLabels(calls, clock, category),
  };
}

async function removeRules(calls: GraphCalls): Promise<Outcome<number>> {
  const scopes = ["rules"] as const;
  const path = "/me/mailFolders/inbox/messageRules";
  const rules = await calls.pages<Rule>(path, 1000, { scopes });
  if (!rules.ok) return rules;
  const ours = rules.value.filter(({ displayName, isReadOnly }) => displayName?.startsWith(ownRules) && !isReadOnly);
  for (const { id } of ours) {
    const removed = await calls.remove(`${path}/${encodeURIComponent(id)}`, { scopes });
    if (!removed.ok) return removed;
  }
  return ok(ours.length);
}

/**
 * The filter finds what still carries the category, so its first page is asked for until it is empty: pages would shift
 * under our hands. A page on which nothing could be changed ends it with the reason.
 */
async function removeLabels(calls: GraphCalls, clock: ClockPort, category: string): Promise<Outcome<number>> {
  const scopes = ["write"] as const;
  const path = query("/me/messages", {
    $filter: `categories/any(c:c eq ${quoted(category)})`,
    $top: pageSize,
    $select: "id,categories",
  });
  let removed = 0;
  for (let pass = 0; pass < passes; pass++) {
    const page = await calls.page<GraphMessage>(path, { scopes });
    if (!page.ok) return page;
    if (page.value.entries.length === 0) return ok(removed);
    const outcomes = await inBatches(
      calls,
      clock,
      page.value.entries.map((message) => without(category, message)),
      {
        scopes,
      },
    );
    const done = outcomes.filter((outcome) => outcome.ok).length;
    const refusal = outcomes.find((outcome) => !outcome.ok);
    if (done === 0 && refusal && !refusal.ok) return refusal;
    removed += done;
  }
  return ok(removed);
}

/** With `If-Match`, so that a category which somebody adds meanwhile is not lost. */
function without(category: string, message: GraphMessage): BatchPart {
  const categories = (message.categories ?? []).filter((name) => name.toLowerCase() !== category.toLowerCase());
  const path = `/me/messages/${encodeURIComponent(message.id)}`;
  return { method: "PATCH", path, body: { categories }, ifMatch: message["@odata.etag"] };
}
