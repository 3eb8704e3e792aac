import type { Stance } from "../stance";
import type { Hit } from "./forms";
import type { Lexicon } from "./lexicon";
import type { Found } from "./sort";
import { SENTENCE, type ReadWords } from "./words";

/** A stance and the form that it rests on most. */
export interface Weighed {
  readonly stance: Stance;
  readonly because: Hit | null;
  readonly confidence: number;
}

/** What the answer answers: something that was asked for at all; an offer that is on the table. */
export interface After {
  readonly ask: boolean;
  readonly offer: boolean;
}

// A question of fewer words than this that names a day proposes it.
const SHORT_QUESTION = 5;

// A sentence of at most this many words after its no leaves no room for anything else.
const CURT_WORDS = 3;

// Shorter answers than this are a nod rather than a statement.
const STATEMENT_WORDS = 3;

/** Decides between what the forms of one answer say. A clear no beats thanks and questions; an invitation beats a soft no. */
export function weigh(words: ReadWords, found: Found, lexicon: Lexicon, after: After): Weighed {
  return (
    absence(words, found, lexicon) ??
    firm(found) ??
    opening(words, found, lexicon) ??
    curt(words, found, after, lexicon.number("@nope")) ??
    reasoned(words, found, after, lexicon.number("@day")) ??
    statement(words, found, after) ?? { stance: "neutral", because: found.wrong[0] ?? null, confidence: 0.6 }
  );
}

/** An automatic absence note, unless the same answer plainly refuses ("he is travelling and declines"). */
function absence(words: ReadWords, found: Found, lexicon: Lexicon): Weighed | null {
  const absent = found.absent[0];
  if (!absent || found.stop.length) return null;
  const refusing = [lexicon.number("@decline"), lexicon.number("@interest")];
  const refuses = found.no.some((hit) => holds(words, hit, refusing));
  return refuses ? null : { stance: "auto-reply", because: absent, confidence: 0.9 };
}

/** A request to stop, or a no that no invitation or acceptance follows. */
function firm(found: Found): Weighed | null {
  const stop = found.stop[0];
  if (stop) return { stance: "refusal", because: stop, confidence: 0.97 };
  const no = found.no[0];
  if (!no) return null;
  const yes = last(found.yes);
  if (yes && yes.from > (last(found.no)?.to ?? 0)) return null;
  const later = last(found.later);
  if (later) return { stance: "deferral", because: later, confidence: 0.75 };
  return { stance: "refusal", because: no, confidence: 0.92 };
}

/** Come back later, or yes: whichever is said last. */
function opening(words: ReadWords, found: Found, lexicon: Lexicon): Weighed | null {
  const yes = last(found.yes);
  const later = last(found.later);
  if (later && !(yes && yes.from > later.to)) return { stance: "deferral", because: later, confidence: 0.85 };
  if (!yes) return null;
  const facts = [lexicon.number("@fact")];
  if (!found.liking.length && found.yes.every((hit) => holds(words, hit, facts)))
    return { stance: "question", because: yes, confidence: 0.7 };
  return { stance: "interest", because: yes, confidence: 0.85 };
}

/** "No Harriet": a no and hardly a word more. */
function curt(words: ReadWords, found: Found, after: After, nope: number): Weighed | null {
  if (!after.ask || words.asked[0] || !words.fields[0]?.includes(nope) || found.blank[0]?.from === 0) return null;
  let end = 0;
  while (end + 1 < words.count && words.gaps[end + 1] !== SENTENCE) end += 1;
  return end < CURT_WORDS ? { stance: "refusal", because: { kind: 0, from: 0, to: end }, confidence: 0.7 } : null;
}

/** What is left: reasons, other people, questions, vagueness, praise; after an offer, a plain negation about ourselves. */
function reasoned(words: ReadWords, found: Found, after: After, day: number): Weighed | null {
  const wrong = found.wrong[0];
  if (wrong) return { stance: "neutral", because: wrong, confidence: 0.8 };
  const notNow = found.notnow[0];
  const soft = found.soft[0];
  const asked = questionIn(words, found, day);
  if (notNow && !asked) return { stance: "deferral", because: notNow, confidence: 0.65 };
  if (soft && !asked) return { stance: "refusal", because: soft, confidence: 0.8 };
  // "Sounds useful, what does it run on?" is more than a question.
  const pleased = found.liking.find((hit) => hit.to < (asked?.because?.from ?? 0));
  if (asked && pleased) return { stance: "interest", because: pleased, confidence: 0.7 };
  if (asked) return asked;
  const vague = found.vague[0] ?? (after.ask ? found.stall[0] : undefined);
  if (vague) return { stance: "deferral", because: vague, confidence: 0.6 };
  const house = after.ask ? (found.house[0] ?? found.polite[0]) : undefined;
  if (house) return { stance: "refusal", because: house, confidence: 0.6 };
  const liking = found.liking[0] ?? found.consent[0];
  return liking ? { stance: "interest", because: liking, confidence: 0.7 } : null;
}

function holds(words: ReadWords, hit: Hit, fields: readonly number[]): boolean {
  for (let at = hit.from; at <= hit.to; at += 1) {
    if (words.fields[at]?.some((field) => fields.includes(field))) return true;
  }
  return false;
}

function last(hits: readonly Hit[]): Hit | undefined {
  return hits[hits.length - 1];
}

/** With an offer on the table, a statement that accepts nothing, asks nothing and does not just take note turns it down. */
function statement(words: ReadWords, found: Found, after: After): Weighed | null {
  if (!after.offer || words.count < STATEMENT_WORDS || found.ack.length || found.blank.length) return null;
  return { stance: "refusal", because: { kind: 0, from: 0, to: words.count - 1 }, confidence: 0.5 };
}

/** A question or a request for facts; null when nothing is asked. */
function questionIn(words: ReadWords, found: Found, day: number): Weighed | null {
  const at = words.asked.indexOf(1);
  const ask = found.ask.find((hit) => words.gaps[hit.from] === SENTENCE);
  if (at < 0) return ask ? { stance: "question", because: ask, confidence: 0.7 } : null;
  let end = at;
  while (end + 1 < words.count && words.gaps[end + 1] !== SENTENCE) end += 1;
  const because = { kind: 0, from: at, to: end };
  // "Tuesday at ten?" proposes a time rather than asks for a fact.
  if (end - at < SHORT_QUESTION && holds(words, because, [day]))
    return { stance: "interest", because, confidence: 0.7 };
  return { stance: "question", because, confidence: 0.8 };
}
