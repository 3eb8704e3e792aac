import type { UserSettings } from "../ports/outside";
import { changeJudged, drawCase, judgeAndDraw, judgedNow, recallRefused, type Desk } from "./judging";
import type { LookBack } from "./look-back";
import type { ReopenProposal, Sellers } from "./sellers";

/** Opens the book of sellers, whose script is fetched with the first opening. */
export function openSellers(
  desk: Desk,
  changeSettings: (change: Partial<UserSettings>) => Promise<void>,
): () => Promise<Sellers> {
  return kept(async () => {
    const { createSellers } = await import(/* webpackChunkName: "sellers" */ "./sellers-book");
    const proposals = (): readonly ReopenProposal[] => [...desk.proposals.values()];
    return createSellers({ context: desk.context, changeSettings, redraw: () => redraw(desk), proposals });
  });
}

/** Opens the look back, likewise. */
export function openLookBack(desk: Desk): () => Promise<LookBack> {
  return kept(async () => {
    const { createLookBack } = await import(/* webpackChunkName: "sellers" */ "./look-back-work");
    return createLookBack(desk);
  });
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

/** Made once; a script that did not come is asked for again. */
function kept<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
