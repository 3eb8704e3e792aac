import type { Level } from "../../engine/verdict";

/** What a button of the card asks for. */
export type CardAct =
  "decline" | "file" | "undo" | "resume" | "read-more" | "allow-person" | "judge-again-person" | "judge-again-company";

export interface CardButton {
  readonly act: CardAct;
  readonly label: string;
}

/** Everything that the verdict card shows, in the reader's words; drawn as plain DOM first and by React later. */
export interface CardModel {
  readonly kind:
    "none" | "several" | "loading" | "failed" | "allowed" | "ours" | "settled" | "sales" | "unsure" | "clear";
  readonly sentence: string;
  readonly note: string | null;
  readonly level: { readonly value: Level; readonly of: string; readonly words: string } | null;
  /** The sender's own words; mail text, so never markup and in a direction of its own. */
  readonly reason: { readonly quote: string; readonly source: string } | null;
  readonly question: {
    readonly text: string;
    readonly yes: CardButton;
    readonly no: CardButton;
    readonly means: string;
  } | null;
  readonly primary: CardButton | null;
  /** Said in place of a button when there is nothing to press. */
  readonly settled: string | null;
  readonly others: readonly CardButton[];
  readonly coverage: string | null;
  readonly more: { readonly busy: boolean; readonly words: string | null; readonly button: CardButton | null };
}

/** What a model shows when it shows nothing but its sentence. */
export const bareCard = {
  note: null,
  level: null,
  reason: null,
  question: null,
  primary: null,
  settled: null,
  others: [],
  coverage: null,
  more: { busy: false, words: null, button: null },
} as const satisfies Omit<CardModel, "kind" | "sentence">;
