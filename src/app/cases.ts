import type { JournalEntry } from "../actions/journal";
import type { Case } from "../mail/case";
import type { Verdict } from "../engine/verdict";
import type { Conversation } from "../mail/message";
import type { StepOf } from "./steps/performer";

/** The case after a run over one of the seller's messages; the same run noted twice counts once. */
export function remembered(known: Case | null, step: StepOf<"remember">, run: JournalEntry): Case {
  const before = known ?? freshCase(step.sellerKey);
  if (before.taken.some(({ runId }) => runId === run.id)) return before;
  const refusal = { at: step.refusedAt, kind: "declined" } as const;
  return {
    ...before,
    name: before.name ?? step.name,
    people: [...new Set([...before.people, ...step.people])],
    refusals: step.declined ? [...before.refusals, refusal] : before.refusals,
    taken: [...before.taken, { at: step.refusedAt, runId: run.id, what: step.declined ? "declined" : "filed" }],
    status: step.declined ? "declined" : before.status,
  };
}

/** The case without that run; null when nothing else is known of the seller. */
export function forgotten(known: Case, runId: string, refusedAt: string): Case | null {
  if (!known.taken.some((taken) => taken.runId === runId)) return known;
  const taken = known.taken.filter((one) => one.runId !== runId);
  const refusals = known.refusals.filter(({ at, kind }) => at !== refusedAt || kind !== "declined");
  if (taken.length === 0 && refusals.length === 0) return null;
  return { ...known, taken, refusals, status: refusals.length === 0 ? "open" : known.status };
}

/**
 * The case after a look at a conversation: inbound messages after the first refusal that were not counted yet are
 * touches. The case itself (the same object) when there is none.
 */
export function touched(known: Case, conversation: Conversation, verdict: Verdict): Case {
  if (known.refusals.length === 0) return known;
  const counted = Math.max(Math.min(...known.refusals.map(({ at }) => time(at))), time(known.lastTouchAt));
  const inbound = new Set(verdict.messages.filter(({ direction }) => direction === "in").map(({ id }) => id));
  const unseen = conversation.messages.filter(({ id, sentAt }) => inbound.has(id) && time(sentAt) > counted);
  if (unseen.length === 0) return known;
  const newest = Math.max(...unseen.map(({ sentAt }) => time(sentAt)));
  const people = unseen.flatMap(({ from }) => (from?.address ? [from.address.toLowerCase()] : []));
  return {
    ...known,
    people: [...new Set([...known.people, ...people])],
    touchesSince: known.touchesSince + unseen.length,
    lastTouchAt: new Date(newest).toISOString(),
  };
}

/** The case after the reader changed their mind: earlier refusals hold no longer, what was done stays told. */
export function reopened(known: Case, at: string): Case {
  const taken = [...known.taken, { at, runId: `reopened-${at}`, what: "reopened" }];
  return { ...known, refusals: [], touchesSince: 0, lastTouchAt: null, taken, status: "reopened" };
}

/**
 * When the reader answered a declined seller as one who wants to hear more, after the newest refusal: ISO 8601, else null.
 * It is a reason to ask the reader, never to reopen by itself.
 */
export function friendlyAnswer(known: Case, conversation: Conversation, verdict: Verdict): string | null {
  if (known.refusals.length === 0 || known.status === "reopened") return null;
  const refusedAt = Math.max(...known.refusals.map(({ at }) => time(at)));
  const stances = new Map(verdict.messages.map(({ id, stance }) => [id, stance]));
  const answers = conversation.messages.filter(({ id, sentAt }) => stances.get(id) && time(sentAt) > refusedAt);
  const newest = [...answers].sort((a, b) => time(b.sentAt) - time(a.sentAt))[0];
  const stance = newest && stances.get(newest.id);
  return newest?.sentAt && (stance === "interest" || stance === "question") ? newest.sentAt : null;
}

/** A case of which nothing is known yet. */
export function freshCase(sellerKey: string): Case {
  return {
    sellerKey,
    name: null,
    people: [],
    refusals: [],
    touchesSince: 0,
    lastTouchAt: null,
    taken: [],
    status: "open",
  };
}

function time(at: string | null | undefined): number {
  const parsed = at ? Date.parse(at) : Number.NaN;
  return Number.isNaN(parsed) ? Number.NEGATIVE_INFINITY : parsed;
}
