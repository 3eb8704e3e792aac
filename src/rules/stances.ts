import { compileAnswers, settleAnswer as settle, type MakeSettleAnswer } from "../engine/answers";
import { stanceModels } from "./stance-weights";

/** What an answer says by its text and place, with the fitted models; see `settleAnswer` of the engine. */
export const settleAnswer: MakeSettleAnswer = (fieldIndex) => {
  const models = compileAnswers(stanceModels, fieldIndex);
  return (place) => settle(models, place);
};
