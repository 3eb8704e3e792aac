import type { FoundMessage } from "../ports/mailbox";
import { refused, type Refused } from "../ports/outcome";
import type { Gathered } from "./gather";
import { changeJudged, drawCase, judgeAndDraw, judgedNow, readersOwn, type Desk } from "./judging";
import { betweenUs, completeSince, sellerQuery } from "./seller-query";
import type { More } from "./state";

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

function joined(gathered: Gathered, found: readonly FoundMessage[], since: string | null): Gathered {
  return { ...gathered, others: [...gathered.others, ...found], sellerSince: since ?? gathered.sellerSince };
}

function refusal({ why, retryAfter }: Refused): More {
  return { kind: "refused", ok: false, why, retryAfter };
}
