import { ownCompanies, timeline, type Placed } from "../facts/timeline";
import { sellerOf } from "../facts/seller";
import type { StanceContext, StanceReading } from "../facts/stance";
import { cleanBody } from "../mail/clean";
import type { CleanedBodies, CleanedBody } from "../mail/cleaned";
import { isSignOff } from "../mail/signature-lines";
import { readSubject } from "../mail/subject";
import type { Conversation } from "../mail/message";
import { weighWords, type Stretch } from "../text/wording";
import { once, type CompiledRules } from "./compile";
import type { ConversationFacts, MessageFacts } from "./facts";
import { tokenAt } from "./parts";
import { weighPairs, type Sentences } from "./pairs";
import { written } from "./replies";
import type { PairSide, WordSide } from "./rule";
import { readOnly, scan, type Scan } from "./scan";

/** A conversation as it was read: the facts, and what each message's words say to each rule. */
export interface Reading {
  readonly facts: ConversationFacts;
  /** Scans of the inbound messages, oldest first. */
  readonly scans: readonly Scan[];
}

/** Reads each message once. Linear in the conversation. */
export function readConversation(rules: CompiledRules, conversation: Conversation, cleaned?: CleanedBodies): Reading {
  const placed = timeline(conversation);
  const scans: Scan[] = [];
  const outbound: MessageFacts[] = [];
  const answers: ConversationFacts["answers"][number][] = [];
  for (const each of placed) {
    const body = cleaned?.get(each.message.body) ?? cleanBody(each.message.body);
    if (each.direction === "in") {
      scans.push(scan(rules, each, body));
      continue;
    }
    outbound.push(readOnly(rules, each, body));
    answers.push({ placed: each, reading: readAnswer(rules, each, body, { afterOffer: scans.length > 0 }) });
  }
  const inbound = scans.map((each) => each.facts);
  const facts = withSums(rules, {
    timeline: placed,
    inbound,
    outbound,
    answers,
    seller: sellerOf(inbound.map((each) => each.placed.message)),
    history: conversation.history,
    knowsMe: conversation.me.length > 0 || conversation.myDomains.length > 0,
    ourDomains: ownCompanies([...conversation.me, ...conversation.myDomains.map((domain) => `any@${domain}`)]),
  });
  return { facts, scans };
}

/** Facts with what their words and pairs of fields add up to by these rules; added up when first asked for. */
export function withSums(
  rules: CompiledRules,
  facts: Omit<ConversationFacts, "wording" | "pairing">,
): ConversationFacts {
  const sides = sidesOf(facts.timeline, facts.inbound, written(facts.outbound, facts.answers));
  return {
    ...facts,
    wording: once((side: WordSide) => weighWords(rules.words(side), stretchesOf(sides, side))),
    pairing: once((side: PairSide) => weighPairs(rules.pairs(side), sides[side].map(sentencesOf))),
  };
}

function sentencesOf({ sentences, fieldsOf }: MessageFacts): Sentences {
  return { count: sentences.length - 1, fieldsOf };
}

/** The messages of each side; the subject is that of the first mail. What we wrote before they wrote at all answers nothing. */
export type Sides = Readonly<Record<Exclude<WordSide, "subject">, readonly MessageFacts[]>>;

/** Parts a conversation into its sides; `timeline` is oldest first, `answers` are those of `written`. */
export function sidesOf(
  timeline: readonly Placed[],
  inbound: readonly MessageFacts[],
  answers: readonly MessageFacts[],
): Sides {
  const began = timeline[0]?.direction === "in" ? 1 : 0;
  const theirs = timeline.findIndex(({ direction }) => direction === "in");
  const opening = new Set(theirs < 0 ? timeline : timeline.slice(0, theirs));
  const answering = answers.filter(({ placed }) => !opening.has(placed));
  return {
    first: inbound.slice(0, began),
    later: inbound.slice(began),
    answer: answering.slice(0, 1),
    again: answering.slice(1),
  };
}

function stretchesOf(sides: Sides, side: WordSide): readonly Stretch[] {
  return side === "subject" ? sides.first.flatMap(subjectOf) : sides[side].flatMap(stretchOf);
}

function subjectOf(message: MessageFacts): readonly Stretch[] {
  const { tokens, textFrom, language } = message;
  if (language.language === "unknown") return [];
  return [{ tokens, from: topicFrom(message), to: textFrom, language: language.language }];
}

/** First token of the subject behind "Re:" and its like, which say how a mail was sent and not what it is about. */
export function topicFrom({ tokens, placed }: MessageFacts): number {
  const subject = placed.message.subject ?? "";
  return tokenAt(tokens, subject.lastIndexOf(readSubject(subject).topic));
}

function stretchOf({ tokens, textFrom, signatureFrom, language: { language } }: MessageFacts): readonly Stretch[] {
  return language === "unknown" ? [] : [{ tokens, from: textFrom, to: signatureFrom, language }];
}

const UNREAD: StanceReading = { stance: "neutral", words: null, confidence: 0 };

/** What an answer says by its sentence forms; nothing in particular when the catalogue came without the means to read it. */
export function readAnswer(
  rules: CompiledRules,
  { message }: Placed,
  body: CleanedBody,
  known: StanceContext,
): StanceReading {
  const words = ownWords(body);
  // "Best regards / Mara" is no statement that turns an offer down; "Thanks. No interest." says so by itself.
  const place = isSignOff(words.text) ? {} : known;
  const context = { ...place, subject: message.subject, headers: message.headers };
  return rules.catalogue.readStance?.(words, context) ?? UNREAD;
}

/** What the reader wrote; of a forward only the words put in front. */
export function ownWords({ own, visible, forwarded }: CleanedBody): CleanedBody["own"] {
  return own.text || forwarded ? own : visible;
}

/** Our messages that stand before a message in time. */
export function answersBefore(facts: ConversationFacts, message: Placed): ConversationFacts["answers"] {
  return facts.answers.slice(0, oursBefore(facts, message));
}

/** Counted once for each conversation: rules ask for every message of it. */
const counted = new WeakMap<readonly Placed[], ReadonlyMap<Placed, number>>();

/** How many of our messages stand before a message in time. */
export function oursBefore({ timeline: placed }: ConversationFacts, message: Placed): number {
  const known = counted.get(placed);
  if (known) return known.get(message) ?? 0;
  let ours = 0;
  const before = new Map(placed.map((each) => [each, each.direction === "in" ? ours : ours++]));
  counted.set(placed, before);
  return before.get(message) ?? 0;
}
