import type { Catalogue } from "../engine/rule";
import { readStance } from "../facts/stance";
import { answerWeights } from "./answer-weights";
import { conductModels } from "./conduct-weights";
import { core } from "./core";
import { fields } from "./fields/fields";
import { pairWeights } from "./pair-weights";
import { settleAnswer } from "./stances";
import { wordWeights } from "./word-weights";

/** Everything that Pitchwall knows about sales mail, in every language that it reads. */
export const catalogue: Catalogue = {
  ...core,
  fields,
  words: wordWeights,
  pairs: pairWeights,
  answerWords: answerWeights,
  conduct: conductModels,
  settleAnswer,
  readStance,
};
