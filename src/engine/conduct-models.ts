import type { CompiledConduct, ConductKind, ConductPlace, ConductReading } from "./conduct";
import { compileTexts, weighText, type TextWeights } from "./text-models";

/** What a model weighs beside the text, each 0 to 1. */
export type ConductFact = "refused" | "refused-again" | "answered" | "asks" | "long" | "said";

/** A linear model over a text and facts; written by `npm run calibrate`. */
export interface ConductModel extends TextWeights {
  readonly bias: number;
  readonly facts: Readonly<Record<ConductFact, number>>;
}

export type ConductModels = Readonly<Record<ConductKind, ConductModel>>;

/** Makes the models ready; done once for a catalogue with these fields. */
export function compileConduct(models: ConductModels, fieldIndex: ReadonlyMap<string, number>): CompiledConduct {
  const { withdraws, presses, insults, opens } = models;
  const texts = compileTexts([withdraws, presses, insults, opens], fieldIndex);
  return {
    weigh: (message, reply) => {
      const { language } = message.language;
      const [first = 0, second = 0, third = 0, fourth = 0] = weighText(texts, { message, reply, language });
      return { withdraws: first, presses: second, insults: third, opens: fourth };
    },
    logit: (kind, read, place) => logitOf(models[kind], read, kind, place),
  };
}

function logitOf({ bias, facts }: ConductModel, read: ConductReading, kind: ConductKind, place: ConductPlace): number {
  let sum = bias + read.sums[kind] + facts.long * read.long;
  if (place.refused) sum += facts.refused;
  if (place.refusedAgain) sum += facts["refused-again"];
  if (place.answered) sum += facts.answered;
  if (read.asks) sum += facts.asks;
  if (read.said[kind]) sum += facts.said;
  return sum;
}
