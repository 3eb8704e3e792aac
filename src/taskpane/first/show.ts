import type { AppState, Session } from "../../app/state";
import { perform } from "../card/acts";
import { cardModel } from "../card/card-model";
import { cardPieces } from "../card/pieces";
import type { Quoting } from "../card/quoting";
import type { CardTexts } from "../words/card-texts";
import { formatsOf } from "../words/formats";
import { drawCard } from "./draw";

/**
 * Draws the card for every state of the session until it is told to stop; what stands in `root` stays until the first
 * selection is known, so that nothing is said too early.
 */
export function showCard(root: HTMLElement, session: Session, quoting: Quoting, texts: CardTexts): () => void {
  const draw = (state: AppState): void => {
    if (state.turn === 0) return;
    const { language } = state.reader;
    const formats = formatsOf(language.startsWith(texts.language) ? language : texts.language);
    drawCard(root, cardPieces(cardModel(state, { texts, formats, quoting })), (act) => perform(session, act));
  };
  draw(session.state());
  return session.subscribe(draw);
}
