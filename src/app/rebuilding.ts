import { sellerOf } from "../facts/seller";
import { hostOf } from "../facts/domains";
import type { Case } from "../mail/case";
import type { MarkedMail } from "../ports/mailbox";
import { freshCase } from "./cases";

/** What the mailbox itself tells of one seller. Times are ISO 8601, oldest first. */
export interface Evidence {
  readonly sellerKey: string;
  readonly name: string | null;
  readonly people: readonly string[];
  readonly declines: readonly { readonly at: string; readonly run: string }[];
  /** When messages that carry our category were sent. */
  readonly filed: readonly string[];
}

/** Who is on the reader's side: addresses and domains in lower case. */
export interface OwnSide {
  readonly me: readonly string[];
  readonly myDomains: readonly string[];
}

const day = 86_400_000;

/**
 * Marked mail by seller. A conversation belongs to the seller of its oldest filed message, else to whom the decline went;
 * what is between people of the reader's own side belongs to nobody.
 */
export function evidenceOf(marked: readonly MarkedMail[], own: OwnSide): readonly Evidence[] {
  const conversations = new Map<string, MarkedMail[]>();
  for (const [index, mail] of marked.entries()) {
    const id = mail.conversationId ?? `alone-${index}`;
    conversations.set(id, [...(conversations.get(id) ?? []), mail]);
  }
  const sellers = new Map<string, Evidence>();
  for (const mails of conversations.values()) {
    const one = ofConversation(mails, own);
    if (one) sellers.set(one.sellerKey, joined(sellers.get(one.sellerKey), one));
  }
  return [...sellers.values()].sort((a, b) => a.sellerKey.localeCompare(b.sellerKey, "en"));
}

/**
 * The case with what the mailbox tells beyond it; the case itself (the same object) when that is nothing. It adds and
 * repairs: nothing known is dropped, and refusals from before a reopening hold no longer.
 */
export function repaired(known: Case | null, evidence: Evidence): Case {
  const before = known ?? freshCase(evidence.sellerKey);
  const reopenedAt = newest(before.taken.filter(({ what }) => what === "reopened").map(({ at }) => at));
  const declines = evidence.declines.filter((decline) => time(decline.at) > reopenedAt && !isKnown(before, decline));
  const refusals = declines.map(({ at }) => ({ at, kind: "declined" as const }));
  const did = declines.map(({ at, run }) => ({ at, runId: run, what: "declined" }));
  const people = [...new Set([...before.people, ...evidence.people])];
  const changed = withTouches(
    {
      ...before,
      name: before.name ?? evidence.name,
      people,
      refusals: [...before.refusals, ...refusals].sort((a, b) => time(a.at) - time(b.at)),
      taken: [...before.taken, ...(did.length > 0 ? did : filing(before, evidence))].sort(
        (a, b) => time(a.at) - time(b.at),
      ),
      status: did.length > 0 && before.status !== "withdrawn" ? "declined" : before.status,
    },
    evidence.filed,
  );
  return known && isSame(known, changed) ? known : changed;
}

/** The case as it was before a repair; what was done since stays. Null when there was none and nothing was done. */
export function unrepaired(stored: Case | null, before: Case | null, after: Case): Case | null {
  const since = (stored?.taken ?? []).filter(({ runId }) => !after.taken.some((one) => one.runId === runId));
  if (!stored || since.length === 0) return stored && before;
  const base = before ?? freshCase(after.sellerKey);
  const seen = newest(after.refusals.map(({ at }) => at)) + 1000;
  const refusals = [...base.refusals, ...stored.refusals.filter(({ at }) => time(at) >= seen)];
  return { ...stored, refusals, taken: [...base.taken, ...since] };
}

function ofConversation(mails: readonly MarkedMail[], own: OwnSide): Evidence | null {
  const inOrder = [...mails].sort((a, b) => time(a.at) - time(b.at));
  const filed = inOrder.filter(({ kind }) => kind === "filed").filter(({ people }) => people.some(isTheirs(own)));
  const declines = inOrder.filter(({ kind }) => kind === "declined");
  const people = [...filed, ...declines].flatMap((mail) => mail.people.filter(isTheirs(own)));
  const seller = sellerOf(
    people.map((from, index) => ({ id: String(index), from, body: { type: "text", content: "" } })),
  );
  if (seller.key === null) return null;
  return {
    sellerKey: seller.key,
    name: seller.name,
    people: seller.people,
    declines: declines.flatMap(({ at, run }) => (run === null ? [] : [{ at, run }])),
    filed: filed.map(({ at }) => at),
  };
}

function isTheirs({ me, myDomains }: OwnSide): (person: MarkedMail["people"][number]) => boolean {
  return ({ address }) => {
    const lower = address?.toLowerCase();
    return lower !== undefined && lower !== "" && !me.includes(lower) && !myDomains.includes(hostOf(lower) ?? "");
  };
}

function joined(one: Evidence | undefined, other: Evidence): Evidence {
  if (!one) return other;
  return {
    sellerKey: one.sellerKey,
    name: one.name ?? other.name,
    people: [...new Set([...one.people, ...other.people])],
    declines: [...one.declines, ...other.declines].sort((a, b) => time(a.at) - time(b.at)),
    filed: [...one.filed, ...other.filed].sort((a, b) => time(a) - time(b)),
  };
}

/** By its run; or by its day, where the store had no room for runs and a decline went out soon after it was noted. */
function isKnown({ taken, refusals }: Case, { at, run }: Evidence["declines"][number]): boolean {
  if (taken.some(({ runId }) => runId === run)) return true;
  return refusals.some((one) => one.kind === "declined" && Math.abs(time(one.at) - time(at)) < day);
}

/** Filed without a word: told once, when nothing else is known to have been done. */
function filing({ taken, refusals }: Case, { filed, declines }: Evidence): Case["taken"] {
  const at = filed.at(-1);
  if (at === undefined || declines.length > 0 || taken.length > 0 || refusals.length > 0) return [];
  return [{ at, runId: `mailbox-${at}`, what: "filed" }];
}

/** Filed messages after the first refusal that were not counted yet are touches. */
function withTouches(known: Case, filed: readonly string[]): Case {
  if (known.refusals.length === 0) return known;
  const counted = Math.max(Math.min(...known.refusals.map(({ at }) => time(at))), time(known.lastTouchAt));
  const unseen = filed.filter((at) => time(at) > counted);
  if (unseen.length === 0) return known;
  const lastTouchAt = new Date(newest(unseen)).toISOString();
  return { ...known, touchesSince: known.touchesSince + unseen.length, lastTouchAt };
}

function isSame(one: Case, other: Case): boolean {
  return (
    JSON.stringify({ ...one, taken: one.taken.length }) === JSON.stringify({ ...other, taken: other.taken.length })
  );
}

function newest(times: readonly string[]): number {
  return times.reduce((latest, at) => Math.max(latest, time(at)), Number.NEGATIVE_INFINITY);
}

function time(at: string | null | undefined): number {
  const parsed = at ? Date.parse(at) : Number.NaN;
  return Number.isNaN(parsed) ? Number.NEGATIVE_INFINITY : parsed;
}
