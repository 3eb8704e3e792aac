import type { Catalogue } from "../../engine/rule";
import { readStance } from "../../facts/stance";
import { againWeights } from "../../rules/again-weights";
import { answerWeights } from "../../rules/answer-weights";
import { settleAnswers } from "../../rules/stances";

/** What the catalogue needs only where a conversation holds answers of the reader. */
export const answers: Pick<Catalogue, "words" | "settleAnswers" | "readStance"> = {
  words: { answer: answerWeights, again: againWeights },
  settleAnswers,
  readStance,
};
