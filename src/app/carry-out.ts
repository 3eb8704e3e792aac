import type { JournalEntry } from "../actions/journal";
import { nextStep, nextUndo, isUndoable, withState, type Next } from "../actions/run";
import type { Step, StepKind, StepState } from "../actions/step";
import type { Outcome, Refused, Why } from "../ports/outcome";
import { categorising } from "./steps/category";
import { confirming } from "./steps/confirm";
import { declining } from "./steps/decline";
import { moving } from "./steps/move";
import type { Performer, Reached, StepPorts } from "./steps/performer";
import { remembering } from "./steps/remember";
import { ruling } from "./steps/rule";

/** Hears of every change of a run, for the screen. */
export type RunListener = (entry: JournalEntry) => void;

/** Refusals after which the request may yet have been carried out. */
const uncertain: ReadonlySet<Why> = new Set<Why>(["timed-out", "offline", "server", "busy", "gateway", "unreadable"]);

/** So long a request whose answer was lost is given to take effect before it is looked up, in milliseconds. */
const settling = 2000;

/**
 * Carries a run out, step by step, from wherever it stands. The journal is written before and after every step; a run
 * whose journal cannot be written, or has passed to another runner, goes no further. A failed step ends the run; a step
 * whose end is unknown is looked up and never repeated here. Asked between two steps, `goOn` may end it there. The caller
 * holds the run's claim.
 */
export async function carryOut(
  entry: JournalEntry,
  ports: StepPorts,
  told: RunListener,
  goOn: (next: Next) => boolean = () => true,
): Promise<JournalEntry> {
  const work: Work = { ports, told };
  const following = (run: JournalEntry): Next | null => {
    const next = nextStep(run, ports.clock.now());
    return next && goOn(next) ? next : null;
  };
  let run = entry;
  for (let next = following(run); next; next = following(run)) {
    const after = next.what === "act" ? await act(run, next.index, work) : await lookUp(run, next.index, work);
    run = after.run;
    if (after.stop) return run;
  }
  return run;
}

/**
 * Takes back what a run did, as one unit: every step is tried, one that fails stays to be tried again. The run leaves the
 * journal once nothing is left to take back. The caller holds the run's claim.
 */
export async function takeBack(entry: JournalEntry, ports: StepPorts, told: RunListener): Promise<JournalEntry> {
  const work: Work = { ports, told };
  const begun = await recorded({ ...entry, intent: "undo" }, work);
  let run = begun.run;
  if (begun.stop) return run;
  const tried = new Set<number>();
  for (let index = nextUndo(run, tried, ports.clock.now()); index !== null;) {
    tried.add(index);
    const after = await takeStepBack(run, index, work);
    run = after.run;
    if (after.stop) return run;
    index = nextUndo(run, tried, ports.clock.now());
  }
  if (!isUndoable(run)) await ports.journal.end(run.id);
  return run;
}

/** What carrying out needs: the outside, and who wants to hear of it. */
interface Work {
  readonly ports: StepPorts;
  readonly told: RunListener;
}

interface After {
  readonly run: JournalEntry;
  /** The journal did not take it: somebody else has the run, or nothing can be written down. */
  readonly stop: boolean;
}

async function act(run: JournalEntry, index: number, work: Work): Promise<After> {
  const { ports } = work;
  const step = stepAt(run, index);
  const performer = performerOf(step);
  const prepared = await performer.prepare(step, run, ports, undoAt(run, index));
  const first: StepState = prepared.ok ? prepared.value : { state: "failed", why: prepared.why, undo: null };
  const noted = await moved(run, index, { state: first }, work);
  if (noted.stop || first.state !== "running") return noted;
  const acted = await performer.act(step, noted.run, ports, first.undo);
  const reached = acted.ok ? acted.value : await afterRefusal(acted, noted.run, index, ports);
  const after = await moved(noted.run, index, reached, work);
  return { ...after, stop: after.stop || reached.state.state === "unknown" };
}

/** A refusal that leaves the end open is looked up once; nothing is repeated. */
async function afterRefusal(said: Refused, run: JournalEntry, index: number, ports: StepPorts): Promise<Reached> {
  const undo = undoAt(run, index);
  const failed: Reached = { state: { state: "failed", why: said.why, undo } };
  if (!uncertain.has(said.why)) return failed;
  await ports.clock.wait(settling);
  const found = await happenedAt(run, index, ports);
  if (!found.ok) return { state: { state: "unknown", undo } };
  return found.value ?? failed;
}

/** What a crash or a lost connection left open: done after all, or to be carried out now. */
async function lookUp(run: JournalEntry, index: number, work: Work): Promise<After> {
  const found = await happenedAt(run, index, work.ports);
  if (!found.ok) {
    const after = await moved(run, index, { state: { state: "unknown", undo: undoAt(run, index) } }, work);
    return { ...after, stop: true };
  }
  return moved(run, index, found.value ?? { state: { state: "waiting" } }, work);
}

async function takeStepBack(run: JournalEntry, index: number, work: Work): Promise<After> {
  const step = stepAt(run, index);
  const undo = undoAt(run, index);
  if (!undo) return { run, stop: false };
  const taken = await performerOf(step).takeBack(step, run, work.ports, undo);
  if (!taken.ok) return { run, stop: false };
  return moved(run, index, taken.value, work);
}

function happenedAt(run: JournalEntry, index: number, ports: StepPorts): Promise<Outcome<Reached | null>> {
  const step = stepAt(run, index);
  return performerOf(step).happened(step, run, ports, undoAt(run, index));
}

function moved(run: JournalEntry, index: number, { state, itemId }: Reached, work: Work): Promise<After> {
  const next = withState(run, index, state, work.ports.clock.now());
  return recorded(itemId === undefined ? next : { ...next, itemId }, work);
}

async function recorded(run: JournalEntry, { ports, told }: Work): Promise<After> {
  const written = await ports.journal.write(run);
  told(run);
  return { run, stop: !written.ok };
}

const performers: { readonly [K in StepKind]: Performer<K> } = {
  decline: declining,
  confirm: confirming,
  category: categorising,
  move: moving,
  remember: remembering,
  rule: ruling,
};

/** The performer of a step, which by construction takes steps of that very kind. */
function performerOf(step: Step): Performer<StepKind> {
  return performers[step.kind] as unknown as Performer<StepKind>;
}

function stepAt(run: JournalEntry, index: number): Step {
  const found = run.steps[index];
  if (!found) throw new Error(`run ${run.id} has no step ${index}`);
  return found.step;
}

function undoAt(run: JournalEntry, index: number) {
  const state = run.steps[index]?.state;
  return state && "undo" in state ? state.undo : null;
}
