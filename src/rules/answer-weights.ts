import type { WordWeights } from "../text/wording";

export const answerWeights: WordWeights = {};
