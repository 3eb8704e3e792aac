import type { Catalogue } from "../../engine/rule";
import { readStance } from "../../facts/stance";
import { answerWeights } from "../../rules/answer-weights";

/** What the catalogue needs only where a conversation holds answers of the reader. */
export const answers: Pick<Catalogue, "answerWords" | "readStance"> = { answerWords: answerWeights, readStance };
