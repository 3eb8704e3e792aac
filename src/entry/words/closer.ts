import type { CloserLook } from "../../engine/rule";
import { closerPairWeights } from "../../rules/closer-pair-weights";
import { closerWeights } from "../../rules/closer-weights";

/** What a closer look weighs in every language. */
export const closer: Pick<CloserLook, "pairs" | "weights"> = {
  pairs: { first: closerPairWeights },
  weights: closerWeights,
};
