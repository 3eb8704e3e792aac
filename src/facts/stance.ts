import type { Span } from "../text/sourced";
import { compileForms, findForms, tableOf, type FormTable, type Hit } from "./stance/forms";
import { FIELDS, FORGIVING } from "./stance/fields";
import { FIRST, FORMS, KINDS, REACH } from "./stance/kinds";
import { createLexicon, type Lexicon } from "./stance/lexicon";
import { weigh } from "./stance/weigh";
import { createMemo, readWords, type ReadWords, type WordMemo } from "./stance/words";
import { ownWords, saysAutomatic } from "./stance/own-words";

/** What an answer of the reader's side says to the seller. */
export type Stance = "refusal" | "deferral" | "interest" | "question" | "neutral" | "auto-reply";

/** A stance and the words that carry it, as a span of the visible text; null when nothing in particular does. */
export interface StanceReading {
  readonly stance: Stance;
  readonly words: Span | null;
  /** 0 to 1: how sure the reading is. */
  readonly confidence: number;
}

/** What is known of an answer beside its words; all of it may be missing. */
export interface StanceContext {
  readonly subject?: string | undefined;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** True when what it answers is known to be an offer: a plain "we don't do that" then counts as a refusal. */
  readonly afterOffer?: boolean | undefined;
}

interface Machine {
  readonly lexicon: Lexicon;
  readonly blanks: FormTable;
  readonly forms: FormTable;
  readonly memo: WordMemo;
}

let machine: Machine | null = null;

/**
 * Reads what an outbound message says to whom it answers: no, later, yes, a question, nothing of these, or an automatic reply.
 * `visible` is the visible text of the message (quoted mail that is left in it is passed over here). Word fields and sentence
 * forms in seven languages, no stock answers; linear in the text, which is read to its 1,200th word.
 */
export function readStance(visible: string | { readonly text: string }, context: StanceContext = {}): StanceReading {
  const text = typeof visible === "string" ? visible : visible.text;
  if (saysAutomatic(context.headers, context.subject)) return { stance: "auto-reply", words: null, confidence: 0.98 };
  const own = text.slice(0, ownWords(text));
  const { lexicon, blanks, forms, memo } = (machine ??= build());
  const words = readWords(own, lexicon.fieldsOf, memo);
  const taken = new Uint8Array(words.count + 1);
  leaveOutPortugueseNo(words, lexicon, taken);
  const first = findForms(words, blanks, taken);
  for (const hit of first) leaveOut(words, hit, lexicon.number("@neg"), taken);
  const hits = [...findForms(words, forms, taken), ...first];
  const weighed = weigh(words, hits, lexicon, context.afterOffer === true);
  return { stance: weighed.stance, words: spanOf(weighed.because, words.tokens), confidence: weighed.confidence };
}

/** Of "no problem" the negation is left out, of "good morning" everything. */
function leaveOut(words: ReadWords, hit: Hit, negative: number, taken: Uint8Array): void {
  let negated = false;
  for (let at = hit.from; at <= hit.to; at += 1) {
    if (!words.fields[at]?.includes(negative)) continue;
    taken[at] = 1;
    negated = true;
  }
  if (!negated) taken.fill(1, hit.from, hit.to + 1);
}

/** In Portuguese "no" is "in the", unless it stands alone. */
function leaveOutPortugueseNo(words: ReadWords, lexicon: Lexicon, taken: Uint8Array): void {
  const mark = lexicon.number("@portuguese");
  const no = lexicon.number("no");
  let marks = 0;
  for (const fields of words.fields) if (fields.includes(mark)) marks += 1;
  if (marks < 2 || marks * 20 < words.count) return;
  for (let at = 0; at < words.count; at += 1) if (words.fields[at]?.includes(no) && !words.gaps[at + 1]) taken[at] = 1;
}

function spanOf(hit: Hit | null, tokens: { readonly starts: Int32Array; readonly ends: Int32Array }): Span | null {
  return hit ? { start: tokens.starts[hit.from] ?? 0, end: tokens.ends[hit.to] ?? 0 } : null;
}

function build(): Machine {
  const lexicon = createLexicon(FIELDS, FORGIVING);
  const compiled = KINDS.map((kind, index) => compileForms(lexicon, index, REACH[kind] ?? 0, FORMS[kind]));
  const pick = (first: boolean) =>
    tableOf(compiled.flatMap((forms, index) => (FIRST.has(KINDS[index] ?? "ask") === first ? forms : [])));
  return { lexicon, blanks: pick(true), forms: pick(false), memo: createMemo() };
}
