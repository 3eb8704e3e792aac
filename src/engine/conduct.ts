import type { Language } from "../text/language";
import { compileWords, weighWords, type WordTable, type WordWeights } from "../text/wording";
import type { MessageFacts } from "./facts";

/** What the words of one inbound message show, whatever the conversation. */
export interface Conduct {
  /** Sum of what speaks for an offer in this message, in logits; 0 when nothing does. */
  readonly offer: number;
  readonly hostile: boolean;
  readonly pressing: boolean;
  readonly givingUp: boolean;
  readonly sayingGoodbye: boolean;
  /** True when a first message hides its purpose; undefined when no model was there to tell. */
  readonly opening?: boolean | undefined;
  /** What the models start from; undefined without models. */
  readonly read?: ConductReading | undefined;
}

/** What is asked of a message that belongs to selling: does it give up, press or insult, does a first one hide its purpose. */
export type ConductKind = "withdraws" | "presses" | "insults" | "opens";

/** What a model weighs beside words, each 0 to 1. */
export type ConductFact = "words" | "refused" | "refused-again" | "answered" | "asks" | "long" | "said";

/** A linear model over words and facts; written by `npm run calibrate`. More than 0 means yes. */
export interface ConductModel {
  readonly words: WordWeights;
  readonly bias: number;
  readonly facts: Readonly<Record<ConductFact, number>>;
}

export type ConductModels = Readonly<Record<ConductKind, ConductModel>>;

/** The models made ready. */
export type CompiledConduct = Readonly<
  Record<ConductKind, { readonly table: WordTable; readonly model: ConductModel }>
>;

/** One message as the models read it. */
export interface ConductReading {
  readonly sums: Readonly<Record<ConductKind, number>>;
  readonly asks: boolean;
  /** Words as a share of 150, at most 1. */
  readonly long: number;
  /** What the fields of reproach, farewell and giving up say by themselves. */
  readonly said: Readonly<Record<ConductKind, boolean>>;
}

/** Where a message stands in the conversation. */
export interface ConductPlace {
  readonly first: boolean;
  readonly refused: boolean;
  /** True from the second refusal on. */
  readonly refusedAgain: boolean;
  readonly answered: boolean;
}

/** Makes the models ready; done once for a catalogue. */
export function compileConduct(models: ConductModels): CompiledConduct {
  const ready = (model: ConductModel): CompiledConduct[ConductKind] => ({ table: compileWords(model.words), model });
  return {
    withdraws: ready(models.withdraws),
    presses: ready(models.presses),
    insults: ready(models.insults),
    opens: ready(models.opens),
  };
}

/** Below this a first message holds little of an offer, and may hide what it is for. */
const LITTLE_OFFER = 0.9;
/** Words from which a message counts as long. */
const LONG = 150;

/** Reads the conduct of one message from its fields. `offer` is handed in, since it takes the weights. */
export function conductOf(message: MessageFacts, offer: number, models: CompiledConduct | null = null): Conduct {
  const words = Math.max(1, message.signatureFrom - message.textFrom);
  const reproach = message.count("reproach");
  const insult = message.count("insult");
  const asks =
    message.sentencesWith("ask", "time") +
    message.sentencesWith("ask", "material") +
    message.sentencesWith("ask", "interest");
  const questions = questionsIn(message);
  const givingUp = message.count("gives-up") > 0 && asks === 0 && questions === 0 && words <= 140 && offer < 2.5;
  const hostile = insult >= 2 || (insult === 1 && reproach >= 1);
  const pressing = insult + reproach >= 2 || (reproach === 1 && words < 120);
  const plain = { offer, hostile, pressing, givingUp, sayingGoodbye: message.count("farewell") > 0 };
  if (!models) return plain;
  const said = { withdraws: givingUp, presses: pressing || hostile, insults: hostile, opens: offer < LITTLE_OFFER };
  return {
    ...plain,
    read: { sums: sumsOf(models, message), asks: questions > 0, long: Math.min(1, words / LONG), said },
  };
}

/** The conduct in its place: what the models say goes before what single words say. */
export function settle(models: CompiledConduct | null, conduct: Conduct, place: ConductPlace): Conduct {
  const { read } = conduct;
  if (!models || !read) return conduct;
  const says = (kind: ConductKind): number => logitOf(models[kind].model, read, kind, place);
  if (place.first) return { ...conduct, opening: says("opens") > 0 };
  const withdraws = says("withdraws");
  const presses = says("presses");
  // A goodbye often holds a sigh and a reproach a goodbye: the stronger of the two names the message.
  return {
    ...conduct,
    hostile: says("insults") > 0,
    givingUp: withdraws > 0 && withdraws >= presses,
    pressing: presses > 0 && presses > withdraws,
  };
}

function logitOf({ bias, facts }: ConductModel, read: ConductReading, kind: ConductKind, place: ConductPlace): number {
  let sum = bias + facts.words * read.sums[kind] + facts.long * read.long;
  if (place.refused) sum += facts.refused;
  if (place.refusedAgain) sum += facts["refused-again"];
  if (place.answered) sum += facts.answered;
  if (read.asks) sum += facts.asks;
  if (read.said[kind]) sum += facts.said;
  return sum;
}

function sumsOf(models: CompiledConduct, message: MessageFacts): ConductReading["sums"] {
  const { tokens, textFrom: from, signatureFrom: to, language } = message;
  const stretch = { tokens, from, to, language: language.language as Language };
  const sum = (kind: ConductKind): number =>
    language.language === "unknown" ? 0 : weighWords(models[kind].table, [stretch]).sum;
  return { withdraws: sum("withdraws"), presses: sum("presses"), insults: sum("insults"), opens: sum("opens") };
}

function questionsIn({ body }: MessageFacts): number {
  const text = body.visible.text;
  let count = 0;
  for (let at = text.indexOf("?"); at >= 0; at = text.indexOf("?", at + 1)) count += 1;
  return count;
}
