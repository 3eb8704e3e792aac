import { asShown } from "../engine/shown";
import type { Case } from "../mail/case";
import { cleanBody } from "../mail/clean";
import type { Conversation } from "../mail/message";
import type { CancelSource } from "../ports/cancel";
import { isAllowed, judgedPeople } from "./allow-list";
import type { RefusedBefore, SessionContext } from "./context";
import { asCalled, correctionKey } from "./corrections";
import { assembled, readersAddresses, type Gathered } from "./gather";
import type { ReopenProposal } from "./sellers";
import type { Coverage, More, Reading } from "./state";

export type Judged = Extract<Reading, { readonly kind: "judged" }>;

/** What the session has on its desk: everything read about the selection, and the work under way for it. */
export interface Desk {
  readonly context: SessionContext;
  work: CancelSource;
  /** Names the selection, so that the same one told of twice is not read twice. */
  selection: string;
  /** Item that Outlook left while it was read and that was begun anew; empty when there is none. */
  rereading: string;
  /** Outlook is being asked what is selected since it told of a change; nothing is drawn before its answer. */
  asked: Promise<unknown>;
  gathered: Gathered | null;
  /** Judgings begun so far, and which of them is drawn: they may end in another order. */
  judgings: number;
  drawn: number;
  /** Sellers whom the reader answered kindly after declining them, by their keys. */
  readonly proposals: Map<string, ReopenProposal>;
  /** Whose mailbox the selection lies in, when it is not the reader's own. */
  owner: string | null;
  /** Sellers refused in other conversations, as the case store knows them. */
  refused: readonly RefusedBefore[];
  /** All that the case store holds. */
  remembered: readonly Case[];
}

/** How far a verdict reaches and how reading goes on. The coverage null is found out: with or without quoted history. */
export interface Reach {
  readonly coverage: Coverage | null;
  readonly more: More;
}

/**
 * Judges all that was read, anew, and draws it; without a reach the one that is drawn stays. A verdict is dropped when the
 * selection has moved on meanwhile, or when a later one was drawn before it.
 */
export async function judgeAndDraw(desk: Desk, gathered: Gathered, reach: Reach | null): Promise<void> {
  const { options, store } = desk.context;
  const { turn } = store.get();
  const order = (desk.judgings += 1);
  desk.gathered = gathered;
  const { conversation: bare, shownId, refs } = assembled(gathered, readersOwn(desk), options.preset.myDomains);
  await options.prepare?.(bare);
  const conversation = await withNotices(desk, await withQuoted(bare));
  const judgedAs = await options.judge(conversation, desk.refused);
  await selectionKnown(desk);
  const { settings, reading, turn: now } = store.get();
  const called = (settings.calledSales ?? []).includes(correctionKey(gathered.shown.ref));
  const verdict = called ? asCalled(judgedAs) : asShown(judgedAs);
  const drawn = judgedNow(reading);
  if (now !== turn || order < desk.drawn || (!reach && !drawn)) return;
  desk.drawn = order;
  const quoted = conversation.messages.length > bare.messages.length;
  const people = judgedPeople(verdict, gathered.shown.message.from?.address);
  store.set({
    reading: {
      kind: "judged",
      ref: gathered.shown.ref,
      conversation,
      shownId,
      verdict,
      coverage: (reach ?? drawn)?.coverage ?? (quoted ? "quoted" : "message"),
      more: (reach ?? drawn)?.more ?? { kind: "idle" },
      shared: desk.owner !== null,
      known: drawn?.known ?? null,
      refs,
      called: called && judgedAs.verdict !== "sales",
      allowed: isAllowed(people, settings.neverJudge, options.preset),
    },
  });
}

/** Waits until Outlook has answered what is selected, however often it tells of a change meanwhile. */
export async function selectionKnown(desk: Desk): Promise<void> {
  let asked: Promise<unknown>;
  do {
    asked = desk.asked;
    await asked;
  } while (asked !== desk.asked);
}

/** The conversation with the messages found in quoted history; a single message that quotes none is all there is. */
export async function withQuoted(bare: Conversation): Promise<Conversation> {
  const cleaned = new Map(bare.messages.map(({ body }) => [body, cleanBody(body)]));
  if (bare.messages.length === 1 && [...cleaned.values()].every(({ earlier }) => earlier.length === 0)) return bare;
  const { withEarlier } = await import(/* webpackChunkName: "earlier" */ "../mail/rebuild");
  return withEarlier(bare, cleaned);
}

/** What a known seller wrote on LinkedIn is told of by LinkedIn, and is the seller's. */
export async function withNotices({ remembered }: Desk, conversation: Conversation): Promise<Conversation> {
  const isTold = conversation.messages.some(({ from }) => from?.address?.toLowerCase().endsWith("linkedin.com"));
  if (!isTold || remembered.length === 0) return conversation;
  const { withInMail } = await import(/* webpackChunkName: "steps" */ "./inmail");
  return withInMail(conversation, remembered);
}

/** Reads which sellers were refused before; a store that cannot be read just knows none. */
export async function recallRefused(desk: Desk): Promise<void> {
  const all = await desk.context.options.ports.cases.all();
  desk.remembered = all.ok ? all.value : [];
  desk.refused = desk.remembered.flatMap(refusedBefore);
}

function refusedBefore({ sellerKey, refusals, status }: Case): readonly RefusedBefore[] {
  const [at] = refusals.map((refusal) => refusal.at).sort();
  return at === undefined || status === "reopened" ? [] : [{ key: sellerKey, at }];
}

/** Draws what is remembered of this seller, with the touches that this conversation adds. */
export async function drawCase(desk: Desk, turn: number): Promise<void> {
  const { options, store } = desk.context;
  const judged = judgedNow(store.get().reading);
  const key = judged?.verdict.seller.key;
  if (!judged || !key) return;
  const known = await options.ports.cases.find(key);
  if (!known.ok || !known.value || store.get().turn !== turn) return;
  const { friendlyAnswer, touched } = await import(/* webpackChunkName: "steps" */ "./cases");
  await selectionKnown(desk);
  if (store.get().turn !== turn) return;
  const next = touched(known.value, judged.conversation, judged.verdict);
  if (next !== known.value) {
    await options.ports.cases.update(key, (stored) => stored && touched(stored, judged.conversation, judged.verdict));
  }
  const answeredAt = friendlyAnswer(next, judged.conversation, judged.verdict);
  const proposal = answeredAt === null ? undefined : { sellerKey: key, name: next.name, answeredAt };
  if (proposal) desk.proposals.set(key, proposal);
  changeJudged(desk, turn, { known: next, proposal });
}

/** Changes what is drawn of the verdict, unless the selection has moved on. */
export function changeJudged(desk: Desk, turn: number, change: Partial<Judged>): void {
  const { store } = desk.context;
  const judged = judgedNow(store.get().reading);
  if (judged && store.get().turn === turn) store.set({ reading: { ...judged, ...change } });
}

export function judgedNow(reading: Reading): Judged | null {
  return reading.kind === "judged" ? reading : null;
}

export function readersOwn({ context, owner }: Desk): readonly string[] {
  const { reader, settings } = context.store.get();
  return readersAddresses(reader, [...settings.aliases, ...(owner ? [owner] : [])]);
}
