import type { Stance, StanceReading } from "../facts/stance";
import type { LanguageGuess } from "../text/language";
import type { CompiledRules } from "./compile";
import type { MessageFacts } from "./facts";
import type { Reading } from "./read";
import { compileTexts, weighText, type TextModels, type TextWeights } from "./text-models";

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
  | `said-${Exclude<Stance, "neutral">}`
  | `offer-${Exclude<Stance, "neutral">}`;

/** A linear model over a text and facts; written by `npm run calibrate`. */
export interface AnswerModel extends TextWeights {
  readonly bias: number;
  readonly facts: Readonly<Partial<Record<AnswerFact, number>>>;
}

/** One model a kind; `decide` tells by their logits. */
export type AnswerModels = Readonly<Record<Stance, AnswerModel>>;

/** The models made ready. */
export interface CompiledAnswers {
  readonly texts: TextModels;
  readonly models: readonly (readonly [kind: Stance, model: AnswerModel])[];
}

/** One answer and what is known about its place. */
export interface AnswerPlace {
  readonly message: MessageFacts;
  /** The next mail of theirs; null when they wrote no more. */
  readonly reply: MessageFacts | null;
  /** The language to read it in: that of the mail that it answers, where it may be in that. */
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
  readonly form: StanceReading;
}

/** A conversation whose answers only the sentence forms have read. */
export interface Unsettled {
  readonly rules: CompiledRules;
  readonly before: Reading;
  /** Index of the inbound message that made the offer; null when nobody sells. */
  readonly firstOffer: number | null;
}

/** As `settleAnswers`, with the models at hand. */
export type SettleAnswers = (unsettled: Unsettled) => Reading;

/** Makes the models ready for a catalogue with these fields; they come with the script for answers. */
export type MakeSettleAnswers = (fieldIndex: ReadonlyMap<string, number>) => SettleAnswers;

/** Makes the models ready; done once for a catalogue with these fields. */
export function compileAnswers(models: AnswerModels, fieldIndex: ReadonlyMap<string, number>): CompiledAnswers {
  const entries = Object.entries(models) as [Stance, AnswerModel][];
  const texts = compileTexts(
    entries.map(([, model]) => model),
    fieldIndex,
  );
  return { texts, models: entries };
}

/**
 * What an answer says, by the sentence forms, its text, the reply to it and its place together: people say no in endless own words
 * ("we have our cousin for that"). Whether a machine wrote it is told in the same way ("I am away until the 9th, ask me then" is a
 * person's), unless its headers or subject say so. The words that carry it are those of the forms where they agree, else null.
 */
export function settleAnswer({ texts, models }: CompiledAnswers, place: AnswerPlace): StanceReading {
  const { said, behindOffer, form } = place;
  if (isMarked(said) || place.silent) return said;
  const facts = answerFacts(place);
  const sums = weighText(texts, place);
  const logits = models.map(([kind, { bias, facts: weights }], at): Logit => {
    return [kind, bias + (sums[at] ?? 0) + weigh(weights, facts)];
  });
  const stance = decide(logits, form.stance, facts.has("short"));
  const formed = [form, said, behindOffer].find((reading) => reading.stance === stance);
  return formed ?? { stance, words: null, confidence: overForm(logits, stance, form.stance) };
}

/** What one model says. */
export type Logit = readonly [kind: Stance, logit: number];

/** What the models say together, where `form` is what the sentence forms read; `short` as in the facts. */
export function decide(logits: readonly Logit[], form: Stance, short: boolean): Stance {
  const [best] = logits.reduce((first, each) => (ahead(each, form) > ahead(first, form) ? each : first));
  // "Send the price list please" wants to know something, and perhaps no more; the forms tell so short a request by its verb.
  return best === "interest" && form === "question" && short ? form : best;
}

/** 0 to 1: how much more the models hold of one kind than of the one that the forms read. */
function overForm(logits: readonly Logit[], stance: Stance, form: Stance): number {
  const of = (wanted: Stance): number => logits.find(([kind]) => kind === wanted)?.[1] ?? 0;
  return 1 / (1 + Math.exp(of(form) - of(stance)));
}

/** A logit with what its kind is granted beforehand. */
function ahead([kind, logit]: Logit, form: Stance): number {
  if (kind === "auto-reply") return logit + (kind === form ? NOTED : UNNOTED);
  return kind === form ? logit + FORMED : logit;
}

/**
 * What the sentence forms read is granted so much, in logits. On our own answers less would do, but other people's are worded
 * otherwise: without it, facts and thanks among them were taken for refusals.
 */
const FORMED = 0.5;

/**
 * A note of absence that the forms read is granted more: they go by stock phrases, and people who mention their leave say more than
 * that. What no form calls one starts behind: an assistant's courteous no read like a machine's letter.
 */
const NOTED = 2;
const UNNOTED = -1;

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

function isNamed(stance: Stance): stance is Exclude<Stance, "neutral"> {
  return stance !== "neutral";
}

/** True of a reading by the sentence forms when headers or the subject call it automatic: no words of its text carry that. */
export function isMarked({ stance, words }: StanceReading): boolean {
  return stance === "auto-reply" && !words;
}

function weigh(weights: AnswerModel["facts"], facts: ReadonlyMap<AnswerFact, number>): number {
  let sum = 0;
  for (const [fact, value] of facts) sum += value * (weights[fact] ?? 0);
  return sum;
}
