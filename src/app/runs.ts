import type { Access } from "../actions/plan";
import type { JournalEntry } from "../actions/journal";
import { heldUntil, isAbandoned, isUndoable, isUnfinished, leavesAt, nextStep, retried } from "../actions/run";
import type { SendingMode } from "../actions/step";
import { accessFor } from "./access";
import { carryOut, takeBack } from "./carry-out";
import { noticeBounces } from "./bounces";
import { stillShown, type SessionContext } from "./context";
import { htmlOf, prepareDecline } from "./declining";
import { watchHeld } from "./held";
import { judgedNow, type Judged } from "./judging";
import { settleLeft } from "./left-runs";
import type { Outcome } from "../ports/outcome";
import { planFor } from "./plan-run";
import type { RunView } from "./state";
import { turnsOf } from "./turns";

/** So often, in milliseconds, and so many times a run in other hands is asked for. */
const claimEvery = 500;
const claimTries = 40;

/** How a run looks at a given time to the runtime that shows it. */
export function viewOf(entry: JournalEntry, now: string, busy: boolean): RunView {
  return { entry, phase: phaseOf(entry, now, busy), undoable: isUndoable(entry), leavesAt: leavesAt(entry, now) };
}

/** Decline → confirm → category → remember → move, for the message judged. */
export function declineAndArchive(context: SessionContext, mode: SendingMode | undefined): Promise<void> {
  return turnsOf(context).now(() => declineShown(context, mode));
}

async function declineShown(context: SessionContext, mode: SendingMode | undefined): Promise<void> {
  const { store } = context;
  const seen = store.get().decline !== null;
  if (!seen) await prepareDecline(context, {});
  const { decline, settings, reading } = store.get();
  const judged = judgedNow(reading);
  if (!decline || !judged) return;
  const wanted = mode ?? settings.sending;
  const began = await beginRun(context, judged, { html: htmlOf(decline), mode: wanted });
  if (!began) return;
  store.set({ decline: null });
  // The reader has seen this text and let it go: the ribbon's button may send from now on, if it is set to.
  if (seen && settings.wordingApprovedAt === null) await approveWording(context);
  await follow(context, began);
}

/** Category and move, without a word to the seller. */
export function fileSilently(context: SessionContext): Promise<void> {
  return turnsOf(context).now(async () => {
    const judged = judgedNow(context.store.get().reading);
    const began = judged && (await beginRun(context, judged, null));
    if (began) await follow(context, began);
  });
}

/** Takes a run back, of whatever time and whichever pane; one that is under way here ends after the step it is at. */
export async function undoRun(context: SessionContext, id: string): Promise<void> {
  const { next, undoWanted } = turnsOf(context);
  if (undoWanted.has(id)) return;
  undoWanted.add(id);
  const back = async (entry: JournalEntry): Promise<void> => {
    await takeBack(entry, context.options.ports, (run) => show(context, run, true));
  };
  await next(() => withClaim(context, id, back)).finally(() => undoWanted.delete(id));
}

/** Goes on with a run that stopped; what its former runner left open is looked up first. */
export function resumeRun(context: SessionContext, id: string): Promise<void> {
  const onward = async (entry: JournalEntry): Promise<void> => {
    const { ports } = context.options;
    const told = (run: JournalEntry): void => show(context, run, true);
    if (entry.intent === "undo") await takeBack(entry, ports, told);
    else await carryOut(retried(entry), ports, told, unlessUndone(context, id));
  };
  return turnsOf(context).now(() => withClaim(context, id, onward));
}

function unlessUndone(context: SessionContext, id: string): () => boolean {
  return () => !turnsOf(context).undoWanted.has(id);
}

/** Sends what an open pane has held back until now; answers whether it was this runtime's to send. */
async function sendHeld(context: SessionContext, id: string): Promise<boolean> {
  const { ports, runner } = context.options;
  const claimed = await ports.journal.claim(id, runner, ports.clock.now());
  if (!claimed.ok) return claimed.why !== "changed";
  const shown = context.store.get().run?.entry.id === id;
  const told = (run: JournalEntry): void => (shown ? show(context, run, true) : undefined);
  const ended = await carryOut(claimed.value, ports, told, unlessUndone(context, id));
  if (shown) show(context, ended, false);
  await loadRuns(context);
  return true;
}

/** Takes a run off the list; it can be taken back no more. One that is carried on elsewhere stays. */
export function dismissRun(context: SessionContext, id: string): Promise<void> {
  return turnsOf(context).now(() => dismiss(context, id));
}

async function dismiss(context: SessionContext, id: string): Promise<void> {
  const { ports, runner } = context.options;
  const claimed = await ports.journal.claim(id, runner, ports.clock.now());
  if (!claimed.ok && claimed.why === "changed") return;
  await ports.journal.end(id);
  if (context.store.get().run?.entry.id === id) context.store.set({ run: null });
  await loadRuns(context);
}

/** Runs of earlier times and of other panes: those that stopped, and those that can still be taken back. */
export async function loadRuns(context: SessionContext): Promise<void> {
  const { store, options } = context;
  const all = await options.ports.journal.all();
  if (!all.ok) return;
  const now = options.ports.clock.now();
  const others = all.value.filter((entry) => entry.id !== store.get().run?.entry.id);
  const views = others.map((entry) => viewOf(entry, now, isUnfinished(entry) && !isAbandoned(entry, now)));
  store.set({
    earlierRuns: views.filter(({ phase, undoable }) => phase !== "undone" && (undoable || phase !== "finished")),
  });
  if (await settleLeft(context, all.value, now)) return loadRuns(context);
  watchHeld(context, all.value, (id) => sendHeld(context, id));
  void context.guarded("steps", () => noticeBounces(context, () => drawBounced(context)));
}

/** The runs anew, the one on the screen too: what came back shows there. */
async function drawBounced(context: SessionContext): Promise<void> {
  const { store, options } = context;
  const all = await options.ports.journal.all();
  const { run } = store.get();
  const now = all.ok && run ? all.value.find(({ id }) => id === run.entry.id) : undefined;
  if (now && run) store.set({ run: { ...run, entry: now } });
  await loadRuns(context);
}

async function beginRun(
  context: SessionContext,
  judged: Judged,
  decline: { readonly html: string; readonly mode: SendingMode } | null,
): Promise<JournalEntry | null> {
  const { options, store } = context;
  const { ports, preset } = options;
  if (preset.observe) {
    store.set({ banner: { kind: "refused", why: "forbidden" } });
    return null;
  }
  if (!(await stillShown(context, judged.ref))) {
    store.set({ banner: { kind: "refused", why: "stale" } });
    return null;
  }
  // In somebody else's mailbox we keep to what works on the message shown.
  const access: Access = judged.shared
    ? { write: "shared", send: "shared" }
    : await accessFor(ports.signIn, decline?.mode ?? null, options.mayAsk);
  store.set({ signIn: ports.signIn.state(), adminConsentLink: ports.signIn.adminConsentLink() });
  const entry = planFor(context, judged, decline, access);
  const begun = await ports.journal.begin(entry);
  if (begun.ok) return entry;
  if (begun.why === "changed") await showRival(context, entry);
  else store.set({ banner: { kind: "refused", why: begun.why } });
  return null;
}

/** The message has a run already, from a second press, another pane or an earlier day: that one is shown. */
async function showRival(context: SessionContext, entry: JournalEntry): Promise<void> {
  const { ports } = context.options;
  const all = await ports.journal.all();
  const rival = all.ok ? all.value.find(({ messageKey }) => messageKey === entry.messageKey) : undefined;
  if (!rival) return context.store.set({ banner: { kind: "refused", why: "changed" } });
  const now = ports.clock.now();
  context.store.set({ run: viewOf(rival, now, isUnfinished(rival) && !isAbandoned(rival, now)) });
}

async function follow(context: SessionContext, entry: JournalEntry): Promise<void> {
  const { ports } = context.options;
  show(context, entry, true);
  const ended = await carryOut(entry, ports, (run) => show(context, run, true), unlessUndone(context, entry.id));
  show(context, ended, false);
  await loadRuns(context);
}

async function withClaim(
  context: SessionContext,
  id: string,
  work: (entry: JournalEntry) => Promise<void>,
): Promise<void> {
  const { store, options } = context;
  const { ports, runner } = options;
  const access = await accessFor(ports.signIn, null, options.mayAsk);
  store.set({ signIn: ports.signIn.state() });
  const claimed = await patientClaim(context, id, runner);
  if (!claimed.ok) return store.set({ banner: { kind: "refused", why: claimed.why } });
  if (access.write !== true && needsMailbox(claimed.value)) {
    return store.set({ banner: { kind: "refused", why: "no-consent" } });
  }
  await work(claimed.value);
  const shown = store.get().run;
  if (shown?.entry.id === id) store.set({ run: viewOf(shown.entry, ports.clock.now(), false) });
  await loadRuns(context);
}

/** A run that another pane or the ribbon carries on at this moment is waited for: it comes to its end within seconds. */
async function patientClaim(
  { options: { ports } }: SessionContext,
  id: string,
  runner: string,
): Promise<Outcome<JournalEntry>> {
  for (let tries = 1; ; tries++) {
    const claimed = await ports.journal.claim(id, runner, ports.clock.now());
    if (claimed.ok || claimed.why !== "changed" || tries === claimTries) return claimed;
    await ports.clock.wait(claimEvery);
  }
}

function needsMailbox(entry: JournalEntry): boolean {
  return entry.steps.some(
    ({ step, state }) =>
      state.state !== "skipped" &&
      (step.kind === "move" ||
        (step.kind === "decline" && step.mode !== "reply-form") ||
        (step.kind === "category" && step.route === "mailbox")),
  );
}

function show({ store, options }: SessionContext, entry: JournalEntry, busy: boolean): void {
  store.set({ run: viewOf(entry, options.ports.clock.now(), busy) });
}

async function approveWording({ store, options }: SessionContext): Promise<void> {
  const wordingApprovedAt = options.ports.clock.now();
  await options.ports.settings.change({ wordingApprovedAt });
  store.set({ settings: { ...store.get().settings, wordingApprovedAt } });
}

function phaseOf(entry: JournalEntry, now: string, busy: boolean): RunView["phase"] {
  if (entry.intent === "undo") {
    if (!isUndoable(entry)) return "undone";
    return busy ? "undoing" : "stopped";
  }
  if (!isUnfinished(entry)) return "finished";
  if (nextStep(entry, now) !== null) return busy && !isAbandoned(entry, now) ? "running" : "stopped";
  const failed = entry.steps.some(({ state }) => state.state === "failed");
  return heldUntil(entry) !== null && !failed ? "waiting" : "stopped";
}
