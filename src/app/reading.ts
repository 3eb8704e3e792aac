import { cancelSource } from "../ports/cancel";
import type { FoundMessage, MessageRef, Selection } from "../ports/mailbox";
import { ok, refused, type Outcome, type Refused } from "../ports/outcome";
import type { SessionContext } from "./context";
import { betweenUs, completeSince, sellerQuery, type Gathered } from "./gather";
import {
  changeJudged,
  drawCase,
  judgeAndDraw,
  judgedNow,
  readersOwn,
  recallRefused,
  selectionKnown,
  type Desk,
} from "./judging";
import type { More, Reading } from "./state";

export function emptyDesk(context: SessionContext): Desk {
  return {
    context,
    work: cancelSource(),
    selection: "",
    rereading: "",
    asked: Promise.resolve(),
    gathered: null,
    judgings: 0,
    drawn: 0,
    proposals: new Map(),
    owner: null,
    refused: [],
    remembered: [],
  };
}

/** Reads what is selected now. The same selection told of again changes nothing. */
export async function readSelection(desk: Desk): Promise<void> {
  const answer = desk.context.options.ports.selection.current();
  desk.asked = answer;
  const current = await answer;
  // Told of a change again meanwhile: the later answer is the one that counts.
  if (desk.asked !== answer) return;
  const selection: Selection = current.ok ? current.value : { kind: "none" };
  const named = nameOf(selection);
  if (named === desk.selection) return;
  desk.selection = named;
  if (selection.kind === "none") begin(desk, { kind: "none" });
  else if (selection.kind === "one") await readFirst(desk, selection.ref, () => readShown(desk, selection.ref));
  else await readSeveral(desk, selection.refs);
}

/**
 * Goes on to the whole conversation, then to the seller's other mail. Without `ask` only when the account has agreed
 * before and needs no window; a silent no leaves the offer standing.
 */
export async function readFurther(desk: Desk, ask: boolean): Promise<void> {
  const { store, options } = desk.context;
  const { signIn, history } = options.ports;
  const { turn, reading } = store.get();
  if (reading.kind !== "judged" || reading.more.kind === "loading") return;
  // Graph would answer from the reader's own mailbox, where another copy of the message may lie.
  if (desk.owner !== null) return changeJudged(desk, turn, { more: refusal(refused("shared")) });
  if (!ask && signIn.state() === "signed-out") return;
  if (ask) changeJudged(desk, turn, { more: { kind: "loading", depth: "conversation" } });
  const granted = await signIn.require(["read"], ask);
  store.set({ signIn: signIn.state(), adminConsentLink: signIn.adminConsentLink() });
  if (!granted.ok) {
    const quiet = !ask && granted.why !== "unsupported";
    return changeJudged(desk, turn, { more: quiet ? { kind: "idle" } : refusal(granted) });
  }
  changeJudged(desk, turn, { more: { kind: "loading", depth: "conversation" } });
  const found = await history.conversation(reading.ref, desk.work.signal);
  if (store.get().turn !== turn || !desk.gathered) return;
  if (!found.ok) return changeJudged(desk, turn, { more: refusal(found) });
  const more: More = { kind: "loading", depth: "seller" };
  await judgeAndDraw(desk, joined(desk.gathered, found.value, null), { coverage: "conversation", more });
  if (store.get().turn !== turn) return;
  await readSeller(desk, turn);
}

/** Stops whatever is under way for the selection. */
export function stopReading(desk: Desk): void {
  desk.work.cancel();
}

async function readSeller(desk: Desk, turn: number): Promise<void> {
  const { store, options } = desk.context;
  const judged = judgedNow(store.get().reading);
  if (!judged || !desk.gathered) return;
  const asking = { me: readersOwn(desk), preset: options.preset, now: options.ports.clock.now() };
  const query = sellerQuery(judged.verdict, desk.gathered.shown.message.from?.address, asking);
  if (!query) return changeJudged(desk, turn, { more: { kind: "done" } });
  const found = await options.ports.history.seller(query, desk.work.signal);
  if (store.get().turn !== turn) return;
  if (!found.ok) return changeJudged(desk, turn, { more: refusal(found) });
  const gathered = joined(desk.gathered, betweenUs(found.value, query, asking), completeSince(found.value, query));
  await judgeAndDraw(desk, gathered, { coverage: "seller", more: { kind: "done" } });
  await drawCase(desk, turn);
}

/** A new turn: late answers of the old one find another number and are dropped. */
function begin(desk: Desk, reading: Reading): number {
  const { store } = desk.context;
  desk.work.cancel();
  desk.work = cancelSource();
  desk.gathered = null;
  const turn = store.get().turn + 1;
  store.set({ turn, reading, decline: null });
  return turn;
}

async function readSeveral(desk: Desk, refs: readonly MessageRef[]): Promise<void> {
  const [first] = refs;
  if (!first || !isOneConversation(refs)) return void begin(desk, { kind: "several", refs });
  await readFirst(desk, first, (unwanted) => readEach(desk, refs, unwanted));
}

/** The first depths: what can be had at once, judged and drawn; the rest follows by itself where it may. */
async function readFirst(
  desk: Desk,
  ref: MessageRef,
  read: (unwanted: () => boolean) => Promise<Outcome<readonly FoundMessage[]>>,
): Promise<void> {
  const { store } = desk.context;
  const turn = begin(desk, { kind: "loading", ref });
  const { selection } = desk.context.options.ports;
  const reading = read(() => store.get().turn !== turn);
  const [found, owner] = await Promise.all([reading, selection.owner(ref), recallRefused(desk)]);
  if (store.get().turn !== turn) return;
  desk.owner = owner;
  if (!found.ok) return failed(desk, ref, found);
  desk.rereading = "";
  const [shown, ...others] = newestFirst(found.value);
  if (!shown) return;
  const coverage = others.length > 0 ? "selected" : null;
  await judgeAndDraw(desk, { shown, others, sellerSince: null }, { coverage, more: { kind: "idle" } });
  await drawCase(desk, turn);
  if (store.get().turn === turn) await readFurther(desk, false);
}

async function failed(desk: Desk, ref: MessageRef, { why }: Refused): Promise<void> {
  const { turn } = desk.context.store.get();
  if (why === "stale") {
    // Outlook went on while it was read: what it shows by now is read instead, be it the same message again, but that only once.
    if (desk.rereading !== ref.itemId) desk.selection = "";
    desk.rereading = ref.itemId;
    await readSelection(desk);
    await selectionKnown(desk);
  }
  if (desk.context.store.get().turn !== turn) return;
  desk.selection = "";
  desk.context.store.set({ reading: { kind: "failed", ref, why } });
}

async function readShown({ context }: Desk, ref: MessageRef): Promise<Outcome<readonly FoundMessage[]>> {
  const message = await context.options.ports.selection.readShown(ref);
  return message.ok ? ok([{ ref, message: message.value }]) : message;
}

/** One at a time, as Outlook wants it; stops when nobody waits for it. */
async function readEach(
  { context }: Desk,
  refs: readonly MessageRef[],
  unwanted: () => boolean,
): Promise<Outcome<readonly FoundMessage[]>> {
  const found: FoundMessage[] = [];
  for (const ref of refs) {
    if (unwanted()) return ok(found);
    const message = await context.options.ports.selection.readSelected(ref);
    if (!message.ok) return message;
    found.push({ ref, message: message.value });
  }
  return ok(found);
}

function joined(gathered: Gathered, found: readonly FoundMessage[], since: string | null): Gathered {
  return { ...gathered, others: [...gathered.others, ...found], sellerSince: since ?? gathered.sellerSince };
}

function refusal({ why, retryAfter }: Refused): More {
  return { kind: "refused", ok: false, why, retryAfter };
}

function isOneConversation(refs: readonly MessageRef[]): boolean {
  const first = refs[0]?.conversationId;
  return first !== undefined && refs.every(({ conversationId }) => conversationId === first);
}

function newestFirst(found: readonly FoundMessage[]): readonly FoundMessage[] {
  return [...found].sort((a, b) => (b.message.sentAt ?? "").localeCompare(a.message.sentAt ?? ""));
}

function nameOf(selection: Selection): string {
  if (selection.kind === "none") return "none";
  if (selection.kind === "one") return `one ${selection.ref.itemId}`;
  return `several ${selection.refs.map(({ itemId }) => itemId).join(" ")}`;
}
