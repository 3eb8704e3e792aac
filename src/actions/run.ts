import type { JournalEntry } from "./journal";
import type { StepState } from "./step";

/** A runner silent for so long has gone: function commands are ended after five minutes as well. */
export const abandonedAfter = 5 * 60_000;

/** A runner that has just taken a held decline is given so long to write down that it sends it, in milliseconds. */
const heldHandsOff = 10_000;

/** What a run has to do next; null when it has come to its end or stands at a failed step. */
export interface Next {
  readonly index: number;
  /** Carry the step out, or first find out whether it happened. */
  readonly what: "act" | "look-up";
}

/** The next thing to do on the way forward: the first step that has not come to an end; one held back waits for its time. */
export function nextStep(entry: JournalEntry, now: string): Next | null {
  if (entry.intent !== "do") return null;
  const index = entry.steps.findIndex(({ state }) => !isSettled(state) && !isHeld(state, now));
  const state = entry.steps[index]?.state.state;
  if (state === "waiting" || state === "held") return { index, what: "act" };
  return state === "running" || state === "unknown" ? { index, what: "look-up" } : null;
}

/** When a decline that only an open pane can send is due, ISO 8601; null when none is held back. */
export function heldUntil(entry: JournalEntry): string | null {
  if (entry.intent !== "do") return null;
  for (const { state } of entry.steps) if (state.state === "held") return sendTime(state);
  return null;
}

/**
 * The next step to take back, backwards, but for two things: a decline that still waits to leave is stopped first, since
 * it alone cannot wait; and the move comes last, because the message leaves the screen with it, and a pane that is not
 * pinned closes then. `tried` are the steps that this attempt has been at.
 */
export function nextUndo(entry: JournalEntry, tried: ReadonlySet<number>, now: string): number | null {
  const open = entry.steps.flatMap(({ state }, index) => (canUndo(state) && !tried.has(index) ? [index] : []));
  if (leavesAt(entry, now) !== null) {
    const first = open.find((index) => entry.steps[index]?.step.kind === "decline");
    if (first !== undefined) return first;
  }
  return open.findLast((index) => entry.steps[index]?.step.kind !== "move") ?? open.at(-1) ?? null;
}

/** The run with one step in a new state. The words of a decline go once they have done their work. */
export function withState(entry: JournalEntry, index: number, state: StepState, at: string): JournalEntry {
  const steps = entry.steps.map((known, place) => {
    if (place !== index) return known;
    const spent = known.step.kind === "decline" && (state.state === "done" || state.state === "undone");
    return { step: spent ? { ...known.step, html: "" } : known.step, state };
  });
  return { ...entry, aliveAt: at, steps };
}

/** The run in other hands: what was under way when its runner went silent is unknown. */
export function takenOver(entry: JournalEntry, runner: string, at: string): JournalEntry {
  const steps = entry.steps.map(({ step, state }) => ({
    step,
    state: state.state === "running" ? ({ ...state, state: "unknown" } as const) : state,
  }));
  return { ...entry, runner, aliveAt: at, steps };
}

/** The run with its failed steps to be tried anew, which the reader asked for. */
export function retried(entry: JournalEntry): JournalEntry {
  const steps = entry.steps.map(({ step, state }) => ({
    step,
    state: state.state === "failed" ? ({ state: "waiting" } as const) : state,
  }));
  return { ...entry, steps };
}

/** Nobody carries this run on any more. What is held back is in nobody's hands: whoever comes first may send it. */
export function isAbandoned(entry: JournalEntry, now: string): boolean {
  const next = nextStep(entry, now);
  const held = next !== null && entry.steps[next.index]?.state.state === "held";
  return isUnfinished(entry) && Date.parse(now) - Date.parse(entry.aliveAt) > (held ? heldHandsOff : abandonedAfter);
}

/** The run has steps that did not come to an end, forward or back. */
export function isUnfinished(entry: JournalEntry): boolean {
  if (entry.intent === "undo") return entry.steps.some(({ state }) => canUndo(state));
  return entry.steps.some(({ state }) => !isSettled(state));
}

/** At least one step can be taken back. */
export function isUndoable(entry: JournalEntry): boolean {
  return entry.steps.some(({ state }) => canUndo(state));
}

/** When a decline that was handed over with an undo window leaves; null when none waits at this time. */
export function leavesAt(entry: JournalEntry, now: string): string | null {
  for (const { state } of entry.steps) {
    const at = sendTime(state);
    if (at !== null && Date.parse(at) > Date.parse(now)) return at;
  }
  return null;
}

function sendTime(state: StepState): string | null {
  const undo = "undo" in state ? state.undo : null;
  return undo?.kind === "confirm" ? undo.sendAt : null;
}

function isHeld(state: StepState, now: string): boolean {
  if (state.state !== "held") return false;
  const at = sendTime(state);
  return at !== null && Date.parse(at) > Date.parse(now);
}

/** A step that did something, or may have done, which can be looked up and taken back. */
function canUndo(state: StepState): boolean {
  return "undo" in state && state.undo !== null;
}

function isSettled({ state }: StepState): boolean {
  return state === "done" || state === "skipped" || state === "undone";
}
