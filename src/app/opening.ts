import { changeJudged, drawCase, judgeAndDraw, judgedNow, recallRefused, type Desk } from "./judging";
import type { LookBack } from "./look-back";
import { createLookBack } from "./look-back-work";
import type { Sellers } from "./sellers";
import { createSellers, type SellersDesk } from "./sellers-book";

/** What was opened for a session; it has one book and one look back. */
const books = new WeakMap<Desk, Sellers>();
const looks = new WeakMap<Desk, LookBack>();

export function sellersOf(desk: Desk, changeSettings: SellersDesk["changeSettings"]): Sellers {
  const known = books.get(desk);
  if (known) return known;
  const { context } = desk;
  const proposals = () => [...desk.proposals.values()];
  const made = createSellers({ context, changeSettings, redraw: () => redraw(desk), proposals });
  books.set(desk, made);
  return made;
}

export function lookBackOf(desk: Desk): LookBack {
  const known = looks.get(desk);
  if (known) return known;
  const made = createLookBack(desk);
  looks.set(desk, made);
  return made;
}

/** What the case store holds has changed: what is on the screen is judged by it anew. */
async function redraw(desk: Desk): Promise<void> {
  const { store } = desk.context;
  await recallRefused(desk);
  if (!desk.gathered || !judgedNow(store.get().reading)) return;
  const { turn } = store.get();
  await judgeAndDraw(desk, desk.gathered, null);
  changeJudged(desk, turn, { known: null, proposal: undefined });
  await drawCase(desk, turn);
}
