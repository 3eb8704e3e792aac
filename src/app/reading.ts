import { cancelSource } from "../ports/cancel";
import type { FoundMessage, MessageRef, Selection } from "../ports/mailbox";
import { ok, refused, type Outcome, type Refused } from "../ports/outcome";
import type { SessionContext } from "./context";
import { changeJudged, drawCase, judgeAndDraw, recallRefused, selectionKnown, type Desk } from "./judging";
import type { Reading } from "./state";

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
 * Goes on to the whole conversation, then to the seller's other mail (`further`), unless the selection has moved on by the
 * time that the script is there.
 */
export async function readFurther(desk: Desk, ask: boolean): Promise<void> {
  const { store, options } = desk.context;
  const { turn } = store.get();
  if (!ask && options.ports.signIn.state() === "signed-out") return;
  const further = await import(/* webpackChunkName: "steps" */ "./further").catch(() => null);
  // The script did not come: the verdict stands, and a click is told why it led nowhere.
  if (!further) return ask ? changeJudged(desk, turn, { more: { kind: "refused", ...refused("offline") } }) : undefined;
  await selectionKnown(desk);
  if (store.get().turn === turn) await further.readFurther(desk, ask);
}

/** Stops whatever is under way for the selection. */
export function stopReading(desk: Desk): void {
  desk.work.cancel();
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
  desk.rereading = "";
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
