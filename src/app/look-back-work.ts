import { asShown } from "../engine/shown";
import type { Verdict } from "../engine/verdict";
import { cancelSource, type CancelSource } from "../ports/cancel";
import type { FoundMessage, InboxPage } from "../ports/mailbox";
import type { Outcome } from "../ports/outcome";
import { isAllowed, judgedPeople } from "./allow-list";
import { assembled, type Gathered } from "./gather";
import { betweenUs, sellerQuery } from "./seller-query";
import { readersOwn, recallRefused, withNotices, withQuoted, type Desk } from "./judging";
import { lookBackAtRest, type LookBack, type LookBackState } from "./look-back";
import { byLevel, byPersistence, confirmed, emptyTally, tallied, type Seen, type Tally } from "./look-back-tally";

/** So many sellers, the most persistent, are read through once more with all their mail. */
const confirmedAtMost = 25;
/** After so many messages others in the pane get their turn. */
const breathAfter = 10;
const day = 86_400_000;

/** One look back under way. */
interface Task {
  readonly since: string;
  readonly work: CancelSource;
  /** Names the page to be read next; undefined when all were. */
  mark: string | null | undefined;
  /** That page, asked for while the one before is judged. */
  next: Promise<Outcome<InboxPage>> | null;
  tally: Tally;
  /** Sellers whose whole story was asked for. */
  readonly asked: Set<string>;
  /** The loop that works on it; null when none does. */
  running: Promise<void> | null;
}

interface Back {
  readonly desk: Desk;
  readonly get: () => LookBackState;
  readonly set: (change: Partial<LookBackState>) => void;
  task: Task | null;
}

/** Makes the look back; nothing is read before `start`. */
export function createLookBack(desk: Desk): LookBack {
  let state = lookBackAtRest;
  const listeners = new Set<(state: LookBackState) => void>();
  const set = (change: Partial<LookBackState>): void => {
    state = Object.freeze({ ...state, ...change });
    for (const listener of [...listeners]) listener(state);
  };
  const back: Back = { desk, get: () => state, set, task: null };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: (days) => desk.context.guarded("look-back", () => start(back, days)),
    pause: () => state.phase === "running" && set({ phase: "paused" }),
    resume: () => desk.context.guarded("look-back", () => resume(back)),
    cancel: () => {
      if (state.phase === "idle" || state.phase === "done") return;
      back.task?.work.cancel();
      back.task = null;
      set({ phase: "cancelled", confirming: false });
    },
    openNewest: (key) => desk.context.guarded("open", () => openNewest(back, key)),
  };
}

async function start(back: Back, wanted: number): Promise<void> {
  const { options, store } = back.desk.context;
  back.task?.work.cancel();
  const days = Math.max(1, Math.min(Math.floor(wanted), options.preset.historyDays));
  const now = options.ports.clock.now();
  const since = new Date(Date.parse(now) - days * day).toISOString();
  const tally = emptyTally(since, now);
  const task: Task = { since, work: cancelSource(), mark: null, next: null, tally, asked: new Set(), running: null };
  back.task = task;
  back.set({ ...lookBackAtRest, phase: "running", days, weeks: tally.weeks });
  const granted = await options.ports.signIn.require(["read"], options.mayAsk);
  store.set({ signIn: options.ports.signIn.state(), adminConsentLink: options.ports.signIn.adminConsentLink() });
  if (back.task !== task) return;
  if (!granted.ok) return back.set({ phase: "refused", refused: granted });
  await recallRefused(back.desk);
  await carryOn(back, task);
}

async function resume(back: Back): Promise<void> {
  const { task } = back;
  const { phase } = back.get();
  if (!task || (phase !== "paused" && phase !== "refused")) return;
  back.set({ phase: "running", refused: null });
  await carryOn(back, task);
}

/** One loop at a time: a pause that was taken back before the loop noticed it lets it go on. */
async function carryOn(back: Back, task: Task): Promise<void> {
  task.running ??= through(back, task);
  try {
    await task.running;
  } finally {
    task.running = null;
  }
}

async function through(back: Back, task: Task): Promise<void> {
  const goesOn = (): boolean => back.task === task && back.get().phase === "running";
  while (goesOn() && task.mark !== undefined) {
    const page = await ahead(back, task, task.mark);
    task.next = null;
    if (back.task !== task) return;
    if (!page.ok) return back.set({ phase: "refused", refused: page });
    task.mark = page.value.mark ?? undefined;
    if (task.mark !== undefined && goesOn()) task.next = ahead(back, task, task.mark);
    task.tally = tallied(task.tally, await judgedPage(back, task, page.value.messages));
    if (back.task !== task) return;
    draw(back, task, { total: page.value.total ?? back.get().total });
  }
  if (goesOn()) await confirmMost(back, task, goesOn);
  if (goesOn()) draw(back, task, { phase: "done", confirming: false, total: task.tally.read });
}

/** Reads the next page, or hands out the one that was asked for before. */
function ahead({ desk }: Back, task: Task, mark: string | null): Promise<Outcome<InboxPage>> {
  return task.next ?? desk.context.options.ports.history.inbox(task.since, mark, task.work.signal);
}

async function judgedPage(back: Back, task: Task, messages: readonly FoundMessage[]): Promise<readonly Seen[]> {
  const { clock } = back.desk.context.options.ports;
  const seen: Seen[] = [];
  for (const [index, found] of messages.entries()) {
    if (index % breathAfter === breathAfter - 1) await clock.wait(0);
    if (back.task !== task) return seen;
    const verdict = await judged(back.desk, { shown: found, others: [], sellerSince: null });
    const from = found.message.from?.address;
    seen.push({ ref: found.ref, from, sentAt: found.message.sentAt, verdict: allowedFor(back.desk, verdict, from) });
  }
  return seen;
}

/** One message, or one story, judged as the pane would; nothing is drawn and nothing changed. */
async function judged(desk: Desk, gathered: Gathered): Promise<Verdict> {
  const { options } = desk.context;
  const { conversation } = assembled(gathered, readersOwn(desk), options.preset.myDomains);
  await options.prepare?.(conversation);
  return asShown(await options.judge(await withNotices(desk, await withQuoted(conversation)), desk.refused));
}

/** Who is never judged, and what we ourselves wrote, is nobody's persistence. */
function allowedFor(desk: Desk, verdict: Verdict, from: string | undefined): Verdict {
  const { options, store } = desk.context;
  const people = judgedPeople(verdict, from);
  const isOurs = from !== undefined && readersOwn(desk).includes(from.toLowerCase());
  const isLeftAlone = isOurs || isAllowed(people, store.get().settings.neverJudge, options.preset);
  return isLeftAlone ? { ...verdict, verdict: "clear", level: 0 } : verdict;
}

/** Reads all mail with the most persistent, Sent Items included: only the whole story tells who was invited. */
async function confirmMost(back: Back, task: Task, goesOn: () => boolean): Promise<void> {
  back.set({ confirming: true });
  for (let next = nextToConfirm(task); goesOn() && next; next = nextToConfirm(task)) {
    const whole = await wholeStory(back, task, next);
    if (back.task !== task) return;
    if (whole && !whole.ok) return back.set({ phase: "refused", confirming: false, refused: whole });
    task.asked.add(next);
    if (whole) task.tally = confirmed(task.tally, next, whole.value);
    draw(back, task, {});
  }
}

function nextToConfirm({ tally, asked }: Task): string | undefined {
  if (asked.size >= confirmedAtMost) return undefined;
  return byPersistence(tally.sellers.values()).find(({ key }) => !asked.has(key))?.key;
}

async function wholeStory({ desk }: Back, task: Task, key: string): Promise<Outcome<Verdict> | null> {
  const { options } = desk.context;
  const seller = task.tally.sellers.get(key);
  if (!seller) return null;
  const asking = { me: readersOwn(desk), preset: options.preset, now: options.ports.clock.now() };
  const query = sellerQuery({ verdict: seller.verdict, seller }, undefined, asking);
  if (!query) return null;
  const found = await options.ports.history.seller(query, task.work.signal);
  if (!found.ok) return found;
  const between = [...betweenUs(found.value, query, asking)].sort((a, b) => timeOf(b).localeCompare(timeOf(a)));
  const [shown, ...others] = between;
  if (!shown) return null;
  return { ok: true, value: await judged(desk, { shown, others, sellerSince: query.since }) };
}

async function openNewest({ desk, get }: Back, key: string): Promise<void> {
  const seller = get().sellers.find((known) => known.key === key);
  if (!seller) return;
  const opened = await desk.context.options.ports.selection.open(seller.newest);
  if (!opened.ok) desk.context.store.set({ banner: { kind: "refused", why: opened.why } });
}

function draw(back: Back, { tally }: Task, more: Partial<LookBackState>): void {
  const sellers = byPersistence(tally.sellers.values());
  const { read, reachedAt, weeks } = tally;
  back.set({ read, reachedAt, weeks, sellers, levels: byLevel(sellers), ...more });
}

function timeOf({ message }: FoundMessage): string {
  return message.sentAt ?? "";
}
