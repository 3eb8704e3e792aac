import type { Case } from "../mail/case";
import type { SettingsChange } from "../ports/outside";
import type { Outcome } from "../ports/outcome";
import { reopened } from "./cases";
import { withEntry } from "./choices";
import type { SessionContext } from "./context";
import { completeSettings, isLockedSetting } from "./settings";
import { diagnosticsReport } from "./sellers-report";
import { removeTraces } from "./sellers-removal";
import { createRebuild } from "./sellers-rebuild";
import { rowsAsCsv, sellerRows } from "./sellers-rows";
import type { AllowEntry, ReopenProposal, Sellers, SellersState, SellersUndo } from "./sellers";

/** What the book needs of its session. */
export interface SellersDesk {
  readonly context: SessionContext;
  /** Changes the reader's settings and judges anew what is on the screen. */
  readonly changeSettings: (change: SettingsChange) => Promise<Outcome<unknown>>;
  /** Reads the refusals anew and judges what is on the screen with them. */
  readonly redraw: () => Promise<void>;
  /** Proposals to reopen, as reading has found them so far. */
  readonly proposals: () => readonly ReopenProposal[];
}

const empty: SellersState = {
  read: false,
  rows: [],
  allowed: [],
  allowLocked: false,
  proposals: [],
  undo: null,
  removal: null,
  refused: null,
};

/** One change with the way back. */
interface Change {
  readonly undo: SellersUndo;
  readonly back: () => Promise<Outcome<unknown>>;
}

interface Book {
  readonly desk: SellersDesk;
  readonly get: () => SellersState;
  readonly set: (change: Partial<SellersState>) => void;
  /** The way back of the last change. */
  back: Change["back"] | null;
  readonly kept: Set<string>;
}

/** Makes the book of sellers; nothing is read before `refresh`. */
export function createSellers(desk: SellersDesk): Sellers {
  let state = empty;
  const listeners = new Set<(state: SellersState) => void>();
  const set = (change: Partial<SellersState>): void => {
    state = Object.freeze({ ...state, ...change });
    for (const listener of [...listeners]) listener(state);
  };
  const book: Book = { desk, get: () => state, set, back: null, kept: new Set() };
  const guarded =
    <A extends readonly unknown[]>(work: (...args: A) => Promise<void>) =>
    (...args: A): Promise<void> =>
      desk.context.guarded("sellers", () => work(...args));
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    refresh: guarded(() => refresh(book)),
    reopen: guarded((key: string) => reopen(book, key)),
    keepClosed: (key) => {
      book.kept.add(key);
      set({ proposals: proposalsOf(book) });
    },
    forget: guarded((key: string) => forget(book, [key], { kind: "forgotten", what: key })),
    forgetExpired: guarded(() => forget(book, expiredOf(book), { kind: "expired", what: null })),
    allow: guarded((entry: string, on: boolean) => allow(book, entry, on)),
    undo: guarded(() => undo(book)),
    deleteAll: guarded(() =>
      forget(
        book,
        book.get().rows.map(({ key }) => key),
        { kind: "deleted-all", what: null },
      ),
    ),
    removePitchwall: guarded(() => removePitchwall(book)),
    rebuild: createRebuild(desk.context, (changed, back) =>
      settle(book, changed, { undo: { kind: "rebuilt", what: null }, back }),
    ),
    csv: () => rowsAsCsv(state.rows),
    diagnostics: () => diagnosticsReport(desk.context),
  };
}

async function refresh(book: Book): Promise<void> {
  const { options, store } = book.desk.context;
  const all = await options.ports.cases.all();
  if (!all.ok) return book.set({ refused: all.why });
  const { neverJudge } = store.get().settings;
  const { preset } = options;
  book.set({
    read: true,
    rows: sellerRows(all.value, { neverJudge, preset, now: options.ports.clock.now() }),
    allowed: allowedOf(neverJudge, preset.allow),
    allowLocked: isLockedSetting(preset, "neverJudge"),
    proposals: proposalsOf(book),
  });
}

async function reopen(book: Book, key: string): Promise<void> {
  const { cases, clock } = book.desk.context.options.ports;
  const before = await cases.find(key);
  if (!before.ok || !before.value) return refresh(book);
  const known = before.value;
  const changed = await cases.update(key, (stored) => stored && reopened(stored, clock.now()));
  const back = (): Promise<Outcome<unknown>> =>
    cases.update(key, (stored) => (stored ? restored(stored, known) : known));
  await settle(book, changed, { undo: { kind: "reopened", what: key }, back });
}

/** The case as it was before, with what has been done since. */
function restored(stored: Case, before: Case): Case {
  const since = stored.taken.filter(
    ({ what, runId }) => what !== "reopened" && !before.taken.some((one) => one.runId === runId),
  );
  return { ...before, taken: [...before.taken, ...since] };
}

async function forget(book: Book, keys: readonly string[], undoing: SellersUndo): Promise<void> {
  const { cases } = book.desk.context.options.ports;
  const all = await cases.all();
  if (!all.ok) return book.set({ refused: all.why });
  const gone = all.value.filter(({ sellerKey }) => keys.includes(sellerKey));
  if (gone.length === 0) return refresh(book);
  const changed =
    gone.length === all.value.length
      ? await cases.clear()
      : await each(gone, (one) => cases.update(one.sellerKey, () => null));
  const back = (): Promise<Outcome<unknown>> =>
    each(gone, (one) => cases.update(one.sellerKey, (stored) => stored ?? one));
  await settle(book, changed, { undo: undoing, back });
}

async function each(
  cases: readonly Case[],
  change: (known: Case) => Promise<Outcome<unknown>>,
): Promise<Outcome<unknown>> {
  for (const known of cases) {
    const changed = await change(known);
    if (!changed.ok) return changed;
  }
  return { ok: true, value: undefined };
}

async function allow(book: Book, entry: string, on: boolean): Promise<void> {
  const wanted = entry.trim().toLowerCase();
  if (!wanted.includes("@") || book.get().allowLocked) return;
  let before: string | undefined;
  const changed = await book.desk.changeSettings(({ neverJudge = [] }) => {
    before = neverJudge.find((one) => one.toLowerCase() === wanted);
    return { neverJudge: withEntry(neverJudge, before ?? wanted, on) };
  });
  if (changed.ok && (before !== undefined) === on) {
    book.set({ refused: null });
    return refresh(book);
  }
  // Only this entry is taken back: what was put on the list since, by the card or another pane, stays.
  const back = (): Promise<Outcome<unknown>> =>
    book.desk.changeSettings(({ neverJudge = [] }) => ({ neverJudge: withEntry(neverJudge, before ?? wanted, !on) }));
  await settle(book, changed, { undo: { kind: on ? "allowed" : "judged-again", what: wanted }, back });
}

async function undo(book: Book): Promise<void> {
  const { back } = book;
  if (!back) return;
  book.back = null;
  const answer = await back();
  book.set({ undo: null, refused: answer.ok ? null : answer.why });
  await book.desk.redraw();
  await refresh(book);
}

async function removePitchwall(book: Book): Promise<void> {
  book.back = null;
  book.set({ undo: null });
  await removeTraces(book.desk.context, (removal) => book.set({ removal }));
  // Read, not written: a change would leave something behind again.
  const { store, options } = book.desk.context;
  const chosen = await options.ports.settings.read();
  if (chosen.ok) store.set({ settings: completeSettings(chosen.value, options.preset) });
  await book.desk.redraw();
  await refresh(book);
}

/** After a change: what can be taken back, what was refused, and the screen anew. */
async function settle(book: Book, changed: Outcome<unknown>, { undo: undoing, back }: Change): Promise<void> {
  if (changed.ok) book.back = back;
  book.set(changed.ok ? { undo: undoing, refused: null } : { refused: changed.why });
  await book.desk.redraw();
  await refresh(book);
}

function expiredOf(book: Book): readonly string[] {
  return book
    .get()
    .rows.filter(({ expired }) => expired)
    .map(({ key }) => key);
}

function proposalsOf({ desk, kept }: Book): readonly ReopenProposal[] {
  return desk.proposals().filter(({ sellerKey }) => !kept.has(sellerKey));
}

function allowedOf(reader: readonly string[], organisation: readonly string[]): readonly AllowEntry[] {
  const theirs = organisation.map((entry): AllowEntry => ({ entry: entry.toLowerCase(), by: "organisation" }));
  const own = reader.map((entry): AllowEntry => ({ entry: entry.toLowerCase(), by: "reader" }));
  const both = [...own.filter(({ entry }) => !theirs.some((one) => one.entry === entry)), ...theirs];
  return both.sort((a, b) => a.entry.localeCompare(b.entry, "en"));
}
