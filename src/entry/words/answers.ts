import type { Catalogue } from "../../engine/rule";
import { readStance } from "../../facts/stance";
import { answerWeights } from "../../rules/answer-weights";
import { stanceModels } from "../../rules/stance-weights";

/** What the catalogue needs only where a conversation holds answers of the reader. */
export const answers: Pick<Catalogue, "answerWords" | "stances" | "readStance"> = {
  answerWords: answerWeights,
  stances: stanceModels,
  readStance,
};
