import type { Span } from "../text/sourced";
import type { Hit } from "./stance/forms";
import { FORMS } from "./stance/form-table";
import { ownWords, saysAutomatic } from "./stance/own-words";
import { createReader, type Reader } from "./stance/reader";
import type { Lexicon } from "./stance/lexicon";
import { sortHits, type Found } from "./stance/sort";
import { weigh } from "./stance/weigh";
import type { ReadWords } from "./stance/words";

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
  /** True when it answers somebody from outside: a plain "we don't do that" then counts as a refusal. */
  readonly afterOffer?: boolean | undefined;
  /**
   * True when the conversation is known to be selling and the offer is on the table before this answer: a statement that
   * neither accepts nor asks nor just takes note ("my cousin does that for us") then counts as a refusal, with confidence 0.5.
   */
  readonly offerOnTable?: boolean | undefined;
}

/** Reads what an outbound message says; see `readStance`. */
export type ReadStance = typeof readStance;

let reader: Reader | null = null;

/**
 * Reads what an outbound message says to whom it answers: no, later, yes, a question, nothing of these, or an automatic reply.
 * `visible` is the visible text of the message (quoted mail that is left in it is passed over here). Word fields and sentence
 * forms in seven languages, no stock answers; linear in the text, which is read to its 1,200th word.
 */
export function readStance(visible: string | { readonly text: string }, context: StanceContext = {}): StanceReading {
  const text = typeof visible === "string" ? visible : visible.text;
  if (saysAutomatic(context.headers, context.subject)) return { stance: "auto-reply", words: null, confidence: 0.98 };
  const { words, found, lexicon } = typeof visible === "string" ? formsOf(text) : remembered(visible);
  const weighed = weigh(words, found, lexicon, {
    ask: context.afterOffer === true || context.offerOnTable === true,
    offer: context.offerOnTable === true,
  });
  return { stance: weighed.stance, words: spanOf(words, weighed.because), confidence: weighed.confidence };
}

interface Forms {
  readonly words: ReadWords;
  readonly found: Found;
  readonly lexicon: Lexicon;
}

/** An answer is read by itself, once more when the conversation turns out to sell, and once for the models: its forms stay. */
const known = new WeakMap<{ readonly text: string }, Forms>();

function remembered(visible: { readonly text: string }): Forms {
  const forms = known.get(visible) ?? formsOf(visible.text);
  known.set(visible, forms);
  return forms;
}

function formsOf(text: string): Forms {
  reader ??= createReader(FORMS);
  const { words, hits } = reader.read(ownWords(text));
  return { words, found: sortHits(reader, words, hits), lexicon: reader.lexicon };
}

/** Where the words of a form stand in the text. */
export function spanOf(words: ReadWords, hit: Hit | null): Span | null {
  return hit ? { start: words.tokens.starts[hit.from] ?? 0, end: words.tokens.ends[hit.to] ?? 0 } : null;
}
