import type { CardAct, CardButton, CardModel } from "./model";

/** A piece of the card as data, so that the first script (DOM) and the views (React) draw the very same thing. */
export interface Piece {
  readonly tag: "section" | "div" | "h1" | "p" | "span" | "blockquote" | "footer" | "button" | "bdi";
  readonly name: string;
  readonly text?: string | undefined;
  readonly dir?: "auto" | undefined;
  readonly hidden?: boolean | undefined;
  readonly act?: CardAct | undefined;
  readonly pieces?: readonly Piece[] | undefined;
}

/** The card as a tree; names become class names behind `card`. */
export function cardPieces(model: CardModel): Piece {
  const inside = [
    level(model),
    { tag: "h1", name: "sentence", text: model.sentence } satisfies Piece,
    model.note === null ? null : ({ tag: "p", name: "note", text: model.note } satisfies Piece),
    reason(model),
    question(model),
    actions(model),
    rests(model),
  ];
  return { tag: "section", name: `card ${model.kind} level-${model.level?.value ?? 0}`, pieces: present(inside) };
}

function level({ level: at }: CardModel): Piece | null {
  if (at === null) return null;
  const steps = [1, 2, 3, 4, 5].map((step): Piece => ({ tag: "span", name: step <= at.value ? "step on" : "step" }));
  return {
    tag: "div",
    name: "level",
    pieces: [
      { tag: "span", name: "steps", hidden: true, pieces: steps },
      { tag: "span", name: "of", text: at.of },
      { tag: "span", name: "words", text: at.words },
    ],
  };
}

function reason({ reason: said }: CardModel): Piece | null {
  if (said === null) return null;
  return {
    tag: "blockquote",
    name: "reason",
    pieces: [
      { tag: "p", name: "quote", text: said.quote, dir: "auto" },
      { tag: "footer", name: "source", text: said.source, dir: "auto" },
    ],
  };
}

function question({ question: asked }: CardModel): Piece | null {
  if (asked === null) return null;
  return {
    tag: "div",
    name: "question",
    pieces: [
      { tag: "p", name: "ask", text: asked.text },
      { tag: "div", name: "answers", pieces: [button(asked.yes, "plain"), button(asked.no, "plain")] },
      { tag: "p", name: "means", text: asked.means },
    ],
  };
}

function actions({ primary, settled, others }: CardModel): Piece | null {
  if (primary === null && settled === null && others.length === 0) return null;
  const inside = [
    primary === null ? null : button(primary, "primary"),
    settled === null ? null : ({ tag: "p", name: "settled", text: settled } satisfies Piece),
    ...others.map((other) => button(other, primary === null && settled === null ? "plain" : "quiet")),
  ];
  return { tag: "div", name: "actions", pieces: present(inside) };
}

function rests({ coverage, more }: CardModel): Piece | null {
  if (coverage === null && more.words === null && more.button === null) return null;
  const inside = [
    coverage === null ? null : ({ tag: "span", name: "coverage", text: coverage } satisfies Piece),
    more.words === null
      ? null
      : ({ tag: "span", name: more.busy ? "more busy" : "more", text: more.words } satisfies Piece),
    more.button === null ? null : button(more.button, "link"),
  ];
  return { tag: "div", name: "rests", pieces: present(inside) };
}

function button({ act, label }: CardButton, look: "primary" | "plain" | "quiet" | "link"): Piece {
  return { tag: "button", name: look, text: label, act };
}

function present(pieces: readonly (Piece | null)[]): readonly Piece[] {
  return pieces.filter((piece) => piece !== null);
}
