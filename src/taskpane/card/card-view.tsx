import { createElement } from "react";
import type { ReactElement } from "react";
import type { CardAct } from "./model";
import type { Piece } from "./pieces";

/** The card as React draws it: the same elements, names and texts as the first script's. */
export function CardView({ card, onPress }: { card: Piece; onPress: (act: CardAct) => void }): ReactElement {
  return <PieceView piece={card} onPress={onPress} />;
}

function PieceView({ piece, onPress }: { piece: Piece; onPress: (act: CardAct) => void }): ReactElement {
  const { act, pieces, text } = piece;
  return createElement(
    piece.tag,
    {
      className: piece.name,
      dir: piece.dir,
      "aria-hidden": piece.hidden === true ? true : undefined,
      "data-act": act,
      type: act === undefined ? undefined : "button",
      onClick: act === undefined ? undefined : () => onPress(act),
    },
    text,
    // Pieces never change their order within one card, so their place is their key.
    pieces?.map((inner, place) => <PieceView key={`${place} ${inner.tag}`} piece={inner} onPress={onPress} />),
  );
}
