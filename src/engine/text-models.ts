import { jointWords, compileJoint, weighJointly, type JointTable } from "../text/joint";
import type { LanguageGuess } from "../text/language";
import { eachKey, type Stretch, type WordWeights } from "../text/wording";
import type { MessageFacts } from "./facts";
import { eachPair, sentencesRead, weighedPairs, type PairWeights } from "./pairs";

/** What one linear model weighs in a text; written by `npm run calibrate`. */
export interface TextWeights {
  readonly words: WordWeights;
  /** Kinds of words that meet in one of its sentences. */
  readonly pairs: PairWeights;
  /** Words with which it was answered: whoever is told no takes leave, and whoever is insulted says so. */
  readonly replies: WordWeights;
}

/** Several such models made ready. */
export interface TextModels {
  readonly words: JointTable;
  readonly pairs: JointTable;
  readonly replies: JointTable;
  /** Number of fields in the catalogue. */
  readonly fields: number;
}

/** A text and what stands around it. */
export interface ReadText {
  readonly message: MessageFacts;
  /** The next message of the other side; null when there is none. */
  readonly reply: MessageFacts | null;
  /** The language to read both in. */
  readonly language: LanguageGuess["language"];
}

/** How much each part counts: the fit sees it multiplied by this, so that its pull towards 0 leaves words room. */
export const SHARES: Readonly<Record<keyof TextWeights, number>> = { words: 4, pairs: 2, replies: 2 };

/** Makes models ready for a catalogue with these fields. */
export function compileTexts(models: readonly TextWeights[], fieldIndex: ReadonlyMap<string, number>): TextModels {
  return {
    words: jointWords(models.map(({ words }) => words)),
    pairs: compileJoint(models.map(({ pairs }) => weighedPairs(pairs, fieldIndex))),
    replies: jointWords(models.map(({ replies }) => replies)),
    fields: fieldIndex.size,
  };
}

/** What a text says to each model, in logits; one step a token for all of them together. */
export function weighText(models: TextModels, { message, reply, language }: ReadText): readonly number[] {
  const pairs = weighJointly(models.pairs, (visit) => {
    for (let sentence = 0; sentence < sentencesRead(message.sentences.length - 1); sentence += 1)
      eachPair(message.fieldsOf(sentence), models.fields, visit);
  });
  const words = weighStretch(models.words, stretchOf(message, language));
  const replies = weighStretch(models.replies, reply && replyStretch(reply, language));
  return Array.from(
    pairs,
    (pair, at) => SHARES.pairs * pair + SHARES.words * (words[at] ?? 0) + SHARES.replies * (replies[at] ?? 0),
  );
}

function weighStretch(table: JointTable, stretch: Stretch | null): Float64Array {
  return weighJointly(table, (visit) => void (stretch && eachKey(stretch, visit)));
}

/** Nothing in a language that we do not read. */
function stretchOf(
  { tokens, textFrom: from, signatureFrom: to }: MessageFacts,
  language: ReadText["language"],
): Stretch | null {
  return language === "unknown" ? null : { tokens, from, to, language };
}

/** A reaction shows in the first words. */
const REACTION = 60;

/** The part of a reply that tells how a message was taken. */
export function replyStretch(message: MessageFacts, language: ReadText["language"]): Stretch | null {
  const stretch = stretchOf(message, language);
  return stretch && { ...stretch, to: Math.min(stretch.to, stretch.from + REACTION) };
}
