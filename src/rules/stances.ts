import { settleAnswers as settle } from "../engine/answer-places";
import { compileAnswers, type MakeSettleAnswers } from "../engine/answers";
import { stanceModels } from "./stance-weights";

/** What answers say by their text and place, with the fitted models; see `settleAnswers` of the engine. */
export const settleAnswers: MakeSettleAnswers = (fieldIndex) => {
  const models = compileAnswers(stanceModels, fieldIndex);
  return (unsettled) => settle(models, unsettled);
};
