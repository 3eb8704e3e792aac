import { compileRules } from "../engine/compile";
import { answerPlaces } from "../engine/answer-places";
import { answerFacts, decide, isMarked, type AnswerFact } from "../engine/answers";
import { conductOf, type ConductKind, type CompiledConduct } from "../engine/conduct";
import type { MessageFacts } from "../engine/facts";
import { pairsIn, sentencesRead } from "../engine/pairs";
import { defaultPolicy } from "../engine/policy";
import { repliesIn, written } from "../engine/replies";
import { replyStretch, SHARES, type TextWeights } from "../engine/text-models";
import { readConversation, sidesOf, topicFrom } from "../engine/read";
import { speaksAgainst, type PairSide, type WordSide } from "../engine/rule";
import { offerIn, weighEvidence } from "../engine/score";
import { conductsOf, firstWithOffer } from "../engine/stages";
import { weighingOf } from "../engine/weighing";
import type { Stance } from "../facts/stance";
import type { Conversation } from "../mail/message";
import type { Language } from "../text/language";
import { SENTENCE_END, wordAt } from "../text/tokens";
import { stemOf } from "../text/stems";
import { standIn } from "../text/wording";
import { catalogue } from "./catalogue";

export { wantsCloser } from "../engine/closer";
export { keyOfEntry } from "../text/word-list";
export { decide, defaultPolicy, SHARES };

const rules = compileRules(catalogue);

/** Ids that can carry a weight, and whether each may only lower the score. */
export const features = rules.ids.map((id, at) => ({
  id,
  family: rules.families[at] ?? "",
  against: speaksAgainst(rules.families[at] ?? ""),
}));

/** The words of one message as `weighWords` sees them. */
export interface Words {
  readonly language: string;
  readonly words: readonly string[];
}

/** What `npm run calibrate` needs of a conversation: strengths of the rules, the words of what they wrote and of what we wrote. */
export function look(conversation: Conversation): {
  readonly strength: Float64Array;
  /** True when there is more than one message. */
  readonly several: boolean;
  /** Words by side, of each message of it. */
  readonly words: Readonly<Record<WordSide, readonly Words[]>>;
  /** Pairs of fields that meet in a sentence, as `weighPairs` sees them, in the same way. */
  readonly pairs: Readonly<Record<PairSide, readonly Words[]>>;
} {
  const { facts, scans } = readConversation(rules, conversation);
  const { first, later, answer, again } = sidesOf(
    facts.timeline,
    facts.inbound,
    written(facts.outbound, facts.answers),
  );
  return {
    strength: weighEvidence(rules, { facts, scans }).strength,
    several: facts.timeline.length > 1,
    words: {
      first: first.map(wordsOf),
      subject: first.map(subjectOf),
      later: later.map(wordsOf),
      answer: answer.map(wordsOf),
      again: again.map(wordsOf),
    },
    pairs: { first: first.map(pairsOf), later: later.map(pairsOf) },
  };
}

function pairsOf({ sentences, fieldsOf }: MessageFacts): Words {
  const pairs = new Set<string>();
  for (let sentence = 0; sentence < sentencesRead(sentences.length - 1); sentence += 1)
    for (const pair of pairsIn(fieldsOf(sentence), rules.fieldNames)) pairs.add(pair);
  return { language: "any", words: [...pairs] };
}

function wordsOf(message: MessageFacts): Words {
  const { tokens, language, textFrom: from, signatureFrom: to } = message;
  return wordsIn(tokens, { language: language.language, from, to });
}

function subjectOf(message: MessageFacts): Words {
  const { tokens, language, textFrom: to } = message;
  return wordsIn(tokens, { language: language.language, from: topicFrom(message), to });
}

/** Distinct stems and pairs of stems of a stretch, in the order and to the reach of `weighWords`. */
function wordsIn(
  tokens: MessageFacts["tokens"],
  { language, from, to }: { readonly language: Language | "unknown"; readonly from: number; readonly to: number },
): Words {
  const words = new Set<string>();
  let before = "";
  for (let at = from; at < Math.min(to, from + 700); at += 1) {
    const word = standIn(tokens, at, language as Language)?.word ?? stemOf(wordAt(tokens, at));
    words.add(word);
    if (before && !((tokens.before[at] ?? 0) & SENTENCE_END)) words.add(`${before} ${word}`);
    before = word;
  }
  return { language, words: [...words] };
}

/** What `weighText` sees of a text and the reply to it. */
type TextLook = Readonly<Record<keyof TextWeights, readonly string[]>> & Pick<Words, "language">;

/** In the language in which it is read, when it is not the message's own. */
function textOf(message: MessageFacts, reply: MessageFacts | null, language = message.language.language): TextLook {
  const { textFrom: from, signatureFrom: to } = message;
  const stretch = reply && replyStretch(reply, language);
  return {
    language,
    words: language === "unknown" ? [] : wordsIn(message.tokens, { language, from, to }).words,
    pairs: pairsOf(message).words,
    replies: stretch && reply ? wordsIn(reply.tokens, stretch).words : [],
  };
}

/** One answer as the models of answers see it. */
export interface AnswerLook extends TextLook {
  /** Place in the conversation's messages as given. */
  readonly index: number;
  readonly facts: readonly (readonly [AnswerFact, number])[];
  /** What the sentence forms say. */
  readonly form: Stance;
}

/** What `npm run calibrate` needs to fit the models of answers; what its headers call automatic and answers that say nothing are left out. */
export function lookAtAnswers(conversation: Conversation, selling: boolean): readonly AnswerLook[] {
  const before = readConversation(rules, conversation);
  weighEvidence(rules, before);
  const conducts = selling
    ? conductsOf(rules, weighingOf(rules, defaultPolicy, before.facts.timeline.length > 1), before, rules.conduct())
    : [];
  const firstOffer = firstWithOffer(conducts, rules.conduct());
  return answerPlaces({ rules, before, firstOffer: selling ? firstOffer : null })
    .filter(({ said, silent }) => !isMarked(said) && !silent)
    .map((place) => ({
      ...textOf(place.message, place.reply, place.language),
      index: place.message.placed.index,
      facts: [...answerFacts(place)],
      form: place.form.stance,
    }));
}

/** One inbound message of a conversation that is selling, as the models of conduct see it. */
export interface ConductLook extends TextLook {
  /** Place in the conversation's messages as given. */
  readonly index: number;
  readonly first: boolean;
  readonly refused: boolean;
  readonly "refused-again": boolean;
  readonly answered: boolean;
  readonly asks: boolean;
  readonly long: number;
  /** What fields of words say by themselves. */
  readonly said: Readonly<Record<ConductKind, boolean>>;
}

/** Reads what the fit starts from without any model. */
const bare: CompiledConduct = {
  weigh: () => ({ withdraws: 0, presses: 0, insults: 0, opens: 0 }),
  logit: () => 0,
};

/**
 * What `npm run calibrate` needs to fit the models of conduct. Answers are read by the sentence forms, as in a conversation known to be
 * selling; the engine has their settled readings, which need an offer, and so conduct, first.
 */
export function lookAtConduct(conversation: Conversation): readonly ConductLook[] {
  const before = readConversation(rules, conversation);
  const places = answerPlaces({ rules, before, firstOffer: 0 });
  const answers = places.map(({ message, form }) => ({ placed: message.placed, reading: form }));
  const facts = { ...before.facts, answers };
  const { scans } = before;
  weighEvidence(rules, { facts, scans });
  const weighing = weighingOf(rules, defaultPolicy, facts.timeline.length > 1);
  const replies = repliesIn(facts);
  let refusals = 0;
  let answered = false;
  let first = true;
  return facts.timeline.flatMap((placed) => {
    if (placed.direction === "out") {
      const stance = facts.answers.find((answer) => answer.placed === placed)?.reading.stance;
      refusals += stance === "refusal" ? 1 : 0;
      answered ||= stance !== "auto-reply";
      return [];
    }
    const scan = scans.find((each) => each.facts.placed === placed);
    if (!scan) return [];
    const message = scan.facts;
    const reply = replies.get(placed) ?? null;
    const { read } = conductOf({ message, reply, offer: offerIn(rules, weighing, scan.strength) }, bare);
    if (!read) return [];
    const { asks, long, said } = read;
    const known = { refused: refusals > 0, "refused-again": refusals > 1, answered, asks, long, said };
    const look = { ...textOf(message, reply), index: placed.index, first, ...known };
    answered = false;
    first = false;
    return [look];
  });
}
