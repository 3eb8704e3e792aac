import type { CloserLook } from "../engine/rule";
import { closerPairWeights } from "./closer-pair-weights";
import { closerSubjectWeights } from "./closer-subject-weights";
import { closerWeights } from "./closer-weights";
import { closerWordWeights } from "./closer-word-weights";

/** What a closer look weighs, in every language. */
export const closer: CloserLook = {
  words: { first: closerWordWeights, subject: closerSubjectWeights },
  pairs: { first: closerPairWeights },
  weights: closerWeights,
};
