import { compileAnswers, settleAnswer as settle, type CompiledAnswers, type SettleAnswer } from "../engine/answers";
import { stanceModels } from "./stance-weights";

let models: CompiledAnswers | null = null;

/** What an answer says by its words and place, with the fitted models; see `settleAnswer` of the engine. */
export const settleAnswer: SettleAnswer = (place) => settle((models ??= compileAnswers(stanceModels)), place);
