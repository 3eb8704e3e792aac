import type { JournalEntry } from "../actions/journal";
import { isUndoable, isUnfinished, nextStep, retried } from "../actions/run";
import type { SendingMode } from "../actions/step";
import type { MessageRef } from "../ports/mailbox";
import { accessFor } from "./access";
import type { Bulk, BulkAct, BulkItem, BulkPlace, BulkState } from "./bulk";
import { onceForEachSeller, readItem, type BulkReader, type ReadItem } from "./bulk-reading";
import { carryOut, takeBack } from "./carry-out";
import { recallRefused, type Desk } from "./judging";
import { planFor } from "./plan-run";
import { loadRuns } from "./runs";
import { turnsOf } from "./turns";

interface Work {
  readonly desk: Desk;
  readonly get: () => BulkState;
  readonly set: (change: Partial<BulkState>) => void;
  /** What was read, by item id. */
  read: ReadonlyMap<string, ReadItem>;
  /** Raised with each beginning: what an older one still reads is dropped. */
  turn: number;
  cancelled: boolean;
}

const atRest: BulkState = {
  phase: "idle",
  place: "selection",
  items: [],
  done: 0,
  total: 0,
  mode: "draft",
  refused: null,
};

const made = new WeakMap<Desk, Bulk>();

/** The work on many messages of a session; the same one every time. */
export function bulkOf(desk: Desk): Bulk {
  const known = made.get(desk) ?? createBulk(desk);
  made.set(desk, known);
  return known;
}

function createBulk(desk: Desk): Bulk {
  let state = atRest;
  const listeners = new Set<(state: BulkState) => void>();
  const set = (change: Partial<BulkState>): void => {
    state = Object.freeze({ ...state, ...change });
    for (const listener of [...listeners]) listener(state);
  };
  const work: Work = { desk, get: () => state, set, read: new Map(), turn: 0, cancelled: false };
  const { guarded } = desk.context;
  const inTurn = (act: () => Promise<void>) => () => guarded("bulk", () => turnsOf(desk.context).now(act));
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    preview: (refs, place = "selection") => guarded("bulk", () => preview(work, refs, place)),
    choose: (itemId, act) => choose(work, itemId, act),
    start: inTurn(() => start(work)),
    cancel: () => {
      work.cancelled = true;
    },
    retry: inTurn(() => retry(work)),
    undo: inTurn(() => undo(work)),
    close: () => {
      if (isBusy(state)) return;
      work.turn++;
      set(atRest);
    },
  };
}

function isBusy({ phase }: BulkState): boolean {
  return phase === "running" || phase === "undoing";
}

async function preview(work: Work, refs: readonly MessageRef[], place: BulkPlace): Promise<void> {
  if (isBusy(work.get())) return;
  const turn = (work.turn += 1);
  const { context } = work.desk;
  const { sending } = context.store.get().settings;
  const mode = sending === "reply-form" ? "draft" : sending;
  work.cancelled = false;
  work.set({ ...atRest, phase: "reading", place, total: refs.length, mode });
  const reader = await readerFor(work.desk);
  const read: ReadItem[] = [];
  for (const ref of refs) {
    if (work.cancelled || work.turn !== turn) break;
    read.push(await readItem(reader, ref));
    if (work.turn === turn) work.set({ done: read.length, items: read.map(({ item }) => item) });
  }
  if (work.turn !== turn) return;
  const settled = onceForEachSeller(read);
  work.read = new Map(settled.map((one) => [one.item.ref.itemId, one]));
  work.set({ phase: "preview", items: settled.map(({ item }) => item), done: 0, total: settled.length });
}

async function readerFor(desk: Desk): Promise<BulkReader> {
  const { ports, decline } = desk.context.options;
  const [kit, cases, journal, granted] = await Promise.all([
    decline(),
    ports.cases.all(),
    ports.journal.all(),
    ports.signIn.require(["read"], false),
    recallRefused(desk),
  ]);
  return {
    desk,
    kit,
    cases: new Map(cases.ok ? cases.value.map((known) => [known.sellerKey, known]) : []),
    runs: new Set(journal.ok ? journal.value.map((entry) => entry.messageKey) : []),
    further: granted.ok,
  };
}

/** A decline takes words, and words take a verdict: what could not be read is left alone whatever is chosen. */
function choose(work: Work, itemId: string, act: BulkAct): void {
  const { phase } = work.get();
  const read = work.read.get(itemId);
  if (phase !== "preview" || !read?.judged || (act === "decline" && read.html === null)) return;
  change(work, itemId, { act });
}

async function start(work: Work): Promise<void> {
  const { phase, mode } = work.get();
  if (phase !== "preview" && phase !== "cancelled") return;
  const { context } = work.desk;
  if (context.options.preset.observe) return work.set({ refused: "forbidden" });
  const { signIn } = context.options.ports;
  const access = await accessFor(signIn, mode, context.options.mayAsk);
  context.store.set({ signIn: signIn.state(), adminConsentLink: signIn.adminConsentLink() });
  // Without consent nothing but the message shown can be reached.
  if (access.write !== true) return work.set({ refused: "no-consent" });
  const waiting = work.get().items.filter(({ state }) => state === "waiting");
  await each(work, "running", waiting, async (item) => {
    const read = work.read.get(item.ref.itemId);
    if (item.act === "leave" || !read?.judged) return { state: "left" };
    const decline =
      item.act === "decline" && read.html !== null ? { html: read.html, mode: mode as SendingMode } : null;
    const entry = planFor(context, read.judged, decline, access);
    const begun = await context.options.ports.journal.begin(entry);
    if (!begun.ok) return begun.why === "changed" ? { state: "left", reason: "done-before" } : failed(begun.why);
    return after(work, await carryOut(entry, context.options.ports, () => undefined));
  });
}

async function retry(work: Work): Promise<void> {
  const again = work.get().items.filter(({ state, runId }) => state === "failed" && runId !== null);
  await each(work, "running", again, async ({ runId }) =>
    claimed(work, runId, async (entry) => {
      return after(work, await carryOut(retried(entry), work.desk.context.options.ports, () => undefined));
    }),
  );
}

async function undo(work: Work): Promise<void> {
  if (isBusy(work.get())) return;
  const done = work.get().items.filter(({ runId }) => runId !== null);
  await each(work, "undoing", [...done].reverse(), async ({ runId }) =>
    claimed(work, runId, async (entry) => {
      const back = await takeBack(entry, work.desk.context.options.ports, () => undefined);
      return isUndoable(back) ? failed("unfinished") : { state: "undone", why: null, runId: null };
    }),
  );
}

/** One after the other, each with its result, until all are through or the reader ends it between two. */
async function each(
  work: Work,
  phase: "running" | "undoing",
  items: readonly BulkItem[],
  act: (item: BulkItem) => Promise<Partial<BulkItem>>,
): Promise<void> {
  work.cancelled = false;
  work.set({ phase, done: 0, total: items.length, refused: null });
  let done = 0;
  for (const item of items) {
    if (work.cancelled) break;
    const { itemId } = item.ref;
    change(work, itemId, { state: "running", why: null });
    change(work, itemId, await act(item));
    work.set({ done: ++done });
  }
  work.set({ phase: done < items.length ? "cancelled" : phase === "running" ? "done" : "undone" });
  await loadRuns(work.desk.context);
}

async function claimed(
  work: Work,
  runId: string | null,
  act: (entry: JournalEntry) => Promise<Partial<BulkItem>>,
): Promise<Partial<BulkItem>> {
  const { ports, runner } = work.desk.context.options;
  const known = await ports.journal.claim(runId ?? "", runner, ports.clock.now());
  return known.ok ? act(known.value) : failed(known.why);
}

function after(work: Work, entry: JournalEntry): Partial<BulkItem> {
  const now = work.desk.context.options.ports.clock.now();
  const stopped = entry.steps.find(({ state }) => state.state === "failed" || state.state === "unknown")?.state;
  // What only waits to be sent is done as far as this list goes.
  if (!isUnfinished(entry) || (!stopped && nextStep(entry, now) === null)) {
    return { state: "done", why: null, runId: entry.id };
  }
  return { ...failed(stopped && "why" in stopped ? stopped.why : "unfinished"), runId: entry.id };
}

function failed(why: string): Partial<BulkItem> {
  return { state: "failed", why };
}

function change(work: Work, itemId: string, to: Partial<BulkItem>): void {
  work.set({ items: work.get().items.map((item) => (item.ref.itemId === itemId ? { ...item, ...to } : item)) });
}
