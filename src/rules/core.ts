import type { Catalogue } from "../engine/rule";
import { combinations } from "./combinations";
import { rules } from "./rules";
import { weights } from "./weights";

/** The rules without the words of any language, which the pane loads as a message needs them. */
export const core: Omit<
  Catalogue,
  "fields" | "words" | "pairs" | "conduct" | "conversationWeights" | "settleAnswer" | "readStance"
> = {
  rules,
  combinations,
  weights,
};
