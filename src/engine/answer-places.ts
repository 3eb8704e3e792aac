import type { Placed } from "../facts/timeline";
import { isSignOff } from "../mail/signature-lines";
import { ALL_LANGUAGES, LANGUAGE_BIT, type LanguageGuess } from "../text/language";
import { settleAnswer, type AnswerPlace, type CompiledAnswers, type Unsettled } from "./answers";
import type { ConversationFacts, MessageFacts } from "./facts";
import { oursBefore, ownWords, readAnswer, type Reading } from "./read";
import { repliesIn } from "./replies";

/** The answers read once more with the models of what people write. */
export function settleAnswers(models: CompiledAnswers, unsettled: Unsettled): Reading {
  const { facts, scans } = unsettled.before;
  const answers = answerPlaces(unsettled).map((place) => {
    return { placed: place.message.placed, reading: settleAnswer(models, place) };
  });
  return { facts: { ...facts, answers }, scans };
}

/**
 * Where each answer stands and what the sentence forms say of it: behind the first offer, a statement that neither accepts nor asks
 * ("my cousin does that for us") is a refusal.
 */
export function answerPlaces({ rules, before, firstOffer }: Unsettled): readonly AnswerPlace[] {
  const { facts } = before;
  const languages = answerLanguages(facts);
  const answered = answeredMail(facts);
  const replies = repliesIn(facts);
  const offer = firstOffer === null ? undefined : facts.inbound[firstOffer]?.placed;
  const toOffers = offer ? oursBefore(facts, offer) : 0;
  let refused = false;
  return facts.answers.flatMap(({ placed, reading: said }, index) => {
    const message = facts.outbound[index];
    if (!message) return [];
    const behindOffer = readAnswer(rules, placed, message.body, { afterOffer: true, offerOnTable: true });
    const form = offer && index >= toOffers ? behindOffer : said;
    const place: AnswerPlace = {
      message,
      reply: replies.get(placed) ?? null,
      language: languages.get(placed) ?? "unknown",
      silent: saysNothing(ownWords(message.body).text),
      selling: firstOffer !== null,
      first: index === 0,
      refused,
      beforeOffer: index < toOffers,
      asked: answered.get(placed)?.body.visible.text.includes("?") ?? false,
      said,
      behindOffer,
      form,
    };
    refused ||= form.stance === "refusal";
    return [place];
  });
}

/** True without a letter or figure, and for a bare sign-off: of an empty answer the models knew only that most answers to offers refuse. */
function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || isSignOff(text);
}

/** The mail of theirs that stands before each of our messages. */
function answeredMail({ timeline: placed, inbound }: ConversationFacts): ReadonlyMap<Placed, MessageFacts> {
  const theirs = new Map(inbound.map((each) => [each.placed, each]));
  const found = new Map<Placed, MessageFacts>();
  let newest: MessageFacts | undefined;
  for (const each of placed) {
    newest = theirs.get(each) ?? newest;
    if (each.direction === "out" && newest) found.set(each, newest);
  }
  return found;
}

/** The language of each of our messages: that of the mail that it answers where it may be in that. "Nope." is of none by itself. */
function answerLanguages({
  timeline: placed,
  inbound,
  outbound,
}: ConversationFacts): ReadonlyMap<Placed, AnswerPlace["language"]> {
  const own = new Map([...inbound, ...outbound].map((each) => [each.placed, each.language]));
  const found = new Map<Placed, AnswerPlace["language"]>();
  let theirs: AnswerPlace["language"] = "unknown";
  for (const each of placed) {
    const { language, mask } = own.get(each) ?? UNTOLD;
    const mayBeTheirs = theirs !== "unknown" && (mask & LANGUAGE_BIT[theirs]) > 0;
    if (each.direction === "out") found.set(each, mayBeTheirs ? theirs : language);
    else if (language !== "unknown") theirs = language;
  }
  return found;
}

const UNTOLD: LanguageGuess = { language: "unknown", mask: ALL_LANGUAGES };
