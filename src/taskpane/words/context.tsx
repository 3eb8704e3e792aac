import { createContext, useContext } from "react";
import type { Quoting } from "../card/quoting";
import type { CardTexts } from "./card-texts";
import type { Formats } from "./formats";
import type { PaneTexts } from "./pane-texts";

/** Title, reason and doubt of a rule in the reader's language. */
export interface RuleWords {
  readonly title: string;
  readonly because: string;
  readonly mayBeWrong: string;
}

/** Texts of one language, as views need them. */
export interface PaneWords {
  readonly card: CardTexts;
  readonly pane: PaneTexts;
  readonly formats: Formats;
  readonly quoting: Quoting;
  /** The words of a rule by its id; null for one that is not known. */
  readonly explain: (rule: string) => RuleWords | null;
}

export const WordsContext = createContext<PaneWords | null>(null);

/** The texts of the reader's language. Throws outside of the pane, which is a mistake of ours. */
export function useWords(): PaneWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("The view stands outside of WordsContext.");
  return words;
}
