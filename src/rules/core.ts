import type { Catalogue } from "../engine/rule";
import { combinations } from "./combinations";
import { rules } from "./rules";
import { weights } from "./weights";

/** The rules without the words of any language, which the pane loads as a message needs them. */
export const core: Pick<Catalogue, "rules" | "combinations" | "weights"> = {
  rules,
  combinations,
  weights,
};
