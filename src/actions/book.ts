import type { JournalEntry } from "./journal";
import { isAbandoned, isUnfinished, nextStep, takenOver } from "./run";

/**
 * The journal as a list of runs. Each change is pure and answers with the new list, or with why not; adapters read,
 * change and write under one lock, so that of two runtimes only one gets a message.
 */
export type BookChange =
  | { readonly ok: true; readonly entries: readonly JournalEntry[] }
  | { readonly ok: false; readonly why: "changed" | "gone" };

/** Finished runs are kept so long for undo. */
const keptFor = 30 * 86_400_000;
const keptAtMost = 100;

/**
 * Adds a run. `changed` when the message has another run, under way or finished; a finished run that filed the message
 * without a word does not stand in the way of a decline.
 */
export function begun(entries: readonly JournalEntry[], entry: JournalEntry): BookChange {
  const rival = entries.some((known) => known.messageKey === entry.messageKey && !leavesRoom(known, entry));
  if (rival) return { ok: false, why: "changed" };
  return { ok: true, entries: [...pruned(entries, entry.beganAt), entry] };
}

/** Gives a run to a new runner; `changed` while another one carries it on. */
export function claimed(entries: readonly JournalEntry[], id: string, runner: string, now: string): BookChange {
  const known = entries.find((entry) => entry.id === id);
  if (!known) return { ok: false, why: "gone" };
  if (known.runner !== runner && isCarriedOn(known, now)) return { ok: false, why: "changed" };
  return { ok: true, entries: replaced(entries, takenOver(known, runner, now)) };
}

/** Notes how a run stands; only its runner may. */
export function written(entries: readonly JournalEntry[], entry: JournalEntry): BookChange {
  const known = entries.find(({ id }) => id === entry.id);
  if (!known) return { ok: false, why: "gone" };
  if (known.runner !== entry.runner) return { ok: false, why: "changed" };
  return { ok: true, entries: replaced(entries, entry) };
}

/** Strikes a run out; one that is not there is no error. */
export function ended(entries: readonly JournalEntry[], id: string): BookChange {
  return { ok: true, entries: entries.filter((entry) => entry.id !== id) };
}

function replaced(entries: readonly JournalEntry[], entry: JournalEntry): readonly JournalEntry[] {
  return entries.map((known) => (known.id === entry.id ? entry : known));
}

function isCarriedOn(entry: JournalEntry, now: string): boolean {
  if (!isUnfinished(entry) || isAbandoned(entry, now)) return false;
  return entry.intent === "undo" || nextStep(entry, now) !== null;
}

function leavesRoom(known: JournalEntry, entry: JournalEntry): boolean {
  return !isUnfinished(known) && !declines(known) && declines(entry);
}

function declines(entry: JournalEntry): boolean {
  return entry.steps.some(({ step }) => step.kind === "decline");
}

/** Old finished runs leave; unfinished ones never do. */
function pruned(entries: readonly JournalEntry[], now: string): readonly JournalEntry[] {
  const oldest = Date.parse(now) - keptFor;
  const finished = entries.filter((entry) => !isUnfinished(entry));
  const tooMany = new Set(finished.slice(0, Math.max(0, finished.length - keptAtMost)));
  return entries.filter((entry) => isUnfinished(entry) || (!tooMany.has(entry) && Date.parse(entry.aliveAt) > oldest));
}
