import type { Stance, StanceReading } from "../facts/stance";
import type { LanguageGuess } from "../text/language";
import type { MessageFacts } from "./facts";
import { compileTexts, weighText, type TextModels, type TextWeights } from "./text-models";

/** What an answer written by a person can be told to be. */
export type AnswerKind = Exclude<Stance, "auto-reply">;

/** What the models weigh beside the text, each 0 to 1; `said…` is what the sentence forms read, `offer…` the same behind an offer. */
export type AnswerFact =
  | "selling"
  | "first"
  | "refused"
  | "before-offer"
  | "asked"
  | "long"
  | "short"
  | "asks"
  | `said-${Exclude<AnswerKind, "neutral">}`
  | `offer-${Exclude<AnswerKind, "neutral">}`;

/** A linear model over a text and facts; written by `npm run calibrate`. */
export interface AnswerModel extends TextWeights {
  readonly bias: number;
  readonly facts: Readonly<Partial<Record<AnswerFact, number>>>;
}

/** One model a kind; the kind with the highest logit is told. */
export type AnswerModels = Readonly<Record<AnswerKind, AnswerModel>>;

/** The models made ready. */
export interface CompiledAnswers {
  readonly texts: TextModels;
  readonly models: readonly (readonly [kind: AnswerKind, model: AnswerModel])[];
}

/** One answer and what is known about its place. */
export interface AnswerPlace {
  readonly message: MessageFacts;
  /** The next mail of theirs; null when they wrote no more. */
  readonly reply: MessageFacts | null;
  /** The language to read it in, when its own words are too few to tell. */
  readonly language: LanguageGuess["language"];
  /** True when nothing is said: "Best regards / Mara". */
  readonly silent: boolean;
  readonly selling: boolean;
  readonly first: boolean;
  readonly refused: boolean;
  /** True when nothing had been offered yet: whom an opener asks answers with facts. */
  readonly beforeOffer: boolean;
  /** True when the mail that it answers holds a question. */
  readonly asked: boolean;
  /** As the sentence forms read it by itself, as they would behind an offer, and the one of the two that holds so far. */
  readonly said: StanceReading;
  readonly behindOffer: StanceReading;
  readonly before: StanceReading;
}

/** As `settleAnswer`, with the models at hand. */
export type SettleAnswer = (place: AnswerPlace) => StanceReading;

/** Makes the models ready for a catalogue with these fields; they come with the script for answers. */
export type MakeSettleAnswer = (fieldIndex: ReadonlyMap<string, number>) => SettleAnswer;

/** Makes the models ready; done once for a catalogue with these fields. */
export function compileAnswers(models: AnswerModels, fieldIndex: ReadonlyMap<string, number>): CompiledAnswers {
  const entries = Object.entries(models) as [AnswerKind, AnswerModel][];
  const texts = compileTexts(
    entries.map(([, model]) => model),
    fieldIndex,
  );
  return { texts, models: entries };
}

/**
 * What an answer says, by the sentence forms, its text, the reply to it and its place together: people say no in endless own words ("we have
 * our cousin for that"). What an automatic reply is, the headers and forms alone tell. The words that carry it are those of
 * the forms where they agree, else null.
 */
export function settleAnswer({ texts, models }: CompiledAnswers, place: AnswerPlace): StanceReading {
  const { said, behindOffer, before } = place;
  if (said.stance === "auto-reply" || place.silent) return said;
  const facts = answerFacts(place);
  let best: AnswerKind = "neutral";
  let most = -Infinity;
  let least = -Infinity;
  const sums = weighText(texts, place);
  for (const [at, [kind, model]] of models.entries()) {
    const logit = model.bias + (sums[at] ?? 0) + weigh(model, facts);
    if (kind === before.stance) least = logit;
    if (logit <= most) continue;
    most = logit;
    best = kind;
  }
  if (most - least < SURE) return before;
  // "Send the price list please" wants to know something, and perhaps no more; the forms tell so short a request by its verb.
  if (best === "interest" && before.stance === "question" && facts.has("short")) return before;
  if (best === said.stance) return said;
  if (best === behindOffer.stance) return behindOffer;
  return { stance: best, words: null, confidence: 1 / (1 + Math.exp(least - most)) };
}

/**
 * So much more, in logits, must speak for another reading than that of the sentence forms. Our own conversations hold more
 * refusals than the mailbox of most: without it, facts and thanks in other people's answers were taken for refusals. Twice as much
 * told five more answers of authors whom the models had not met wrong in a thousand.
 */
const SURE = 0.5;

/** The facts of an answer by name; those that are 0 are left out. */
export function answerFacts(place: AnswerPlace): ReadonlyMap<AnswerFact, number> {
  const { message, said, behindOffer } = place;
  const words = message.signatureFrom - message.textFrom;
  const facts = new Map<AnswerFact, number>([["long", Math.min(1, words / LONG)]]);
  const add = (fact: AnswerFact, is: boolean): void => void (is && facts.set(fact, 1));
  add("selling", place.selling);
  add("first", place.first);
  add("refused", place.refused);
  add("before-offer", place.beforeOffer);
  add("asked", place.asked);
  add("short", words < SHORT);
  add("asks", message.body.visible.text.includes("?"));
  if (isNamed(said.stance)) add(`said-${said.stance}`, true);
  if (isNamed(behindOffer.stance)) add(`offer-${behindOffer.stance}`, true);
  return facts;
}

/** Words from which an answer counts as long, and below which as short. */
const LONG = 60;
const SHORT = 8;

function isNamed(stance: Stance): stance is Exclude<AnswerKind, "neutral"> {
  return stance !== "neutral" && stance !== "auto-reply";
}

function weigh({ facts: weights }: AnswerModel, facts: ReadonlyMap<AnswerFact, number>): number {
  let sum = 0;
  for (const [fact, value] of facts) sum += value * (weights[fact] ?? 0);
  return sum;
}
