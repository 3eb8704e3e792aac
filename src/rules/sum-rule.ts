import type { ConversationFacts } from "../engine/facts";
import { AGAINST, fires, silent, type ConversationRule, type Family } from "../engine/rule";

/** From this sum on a rule shows its full strength; scripts/calibrate/words.mjs scales by the same. */
const FULL = 4;

/**
 * A rule that speaks by a fitted sum, in logits: above 0 for selling, below 0 against it. Which side it takes is its family's.
 */
export function sumRule(
  id: string,
  family: Family,
  sumOf: (conversation: ConversationFacts) => number,
): ConversationRule {
  const side = AGAINST.has(family) ? -1 : 1;
  const judge: ConversationRule["judge"] = (conversation) => {
    const sum = side * sumOf(conversation);
    return sum > 0 ? fires(Math.min(1, sum / FULL)) : silent;
  };
  return { id, family, kind: "conversation", judge };
}
