import type { Catalogue } from "../../engine/rule";
import { readStance } from "../../facts/stance";
import { againWeights } from "../../rules/again-weights";
import { answerWeights } from "../../rules/answer-weights";
import { settleAnswer } from "../../rules/stances";

/** What the catalogue needs only where a conversation holds answers of the reader. */
export const answers: Pick<Catalogue, "words" | "settleAnswer" | "readStance"> = {
  words: { answer: answerWeights, again: againWeights },
  settleAnswer,
  readStance,
};
