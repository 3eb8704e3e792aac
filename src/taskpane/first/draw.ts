import type { CardAct } from "../card/model";
import type { Piece } from "../card/pieces";

/**
 * Draws the card as plain DOM in place of what `root` held. Text is set as text, never as markup. A button that had the
 * focus has it again when the new card still holds one with the same act.
 */
export function drawCard(root: HTMLElement, card: Piece, press: (act: CardAct) => void): void {
  const focused = focusedAct(root);
  root.replaceChildren(element(root.ownerDocument, card, press));
  if (focused !== null) focusAct(root, focused);
}

/** The act of the button inside `root` that has the focus, or null. */
export function focusedAct(root: HTMLElement): string | null {
  const active = root.ownerDocument.activeElement;
  return active !== null && root.contains(active) ? active.getAttribute("data-act") : null;
}

/** Gives the focus to the button with this act, if there is one. */
export function focusAct(root: HTMLElement, act: string): void {
  for (const button of root.querySelectorAll("button")) {
    if (button.dataset["act"] === act) return button.focus({ preventScroll: true });
  }
}

function element(document: Document, piece: Piece, press: (act: CardAct) => void): HTMLElement {
  const node = document.createElement(piece.tag);
  node.className = piece.name;
  if (piece.dir !== undefined) node.dir = piece.dir;
  if (piece.hidden === true) node.setAttribute("aria-hidden", "true");
  const act = piece.act;
  if (act !== undefined) {
    node.dataset["act"] = act;
    node.setAttribute("type", "button");
    node.addEventListener("click", () => press(act));
  }
  if (piece.text !== undefined) node.textContent = piece.text;
  for (const inner of piece.pieces ?? []) node.append(element(document, inner, press));
  return node;
}
