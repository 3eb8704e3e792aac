import { FUNCTION_WORDS } from "./language-words";
import { hashWord, type Tokens } from "./tokens";

/** Languages that the product reads. */
export const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One bit a language, for masks. */
export const LANGUAGE_BIT: Readonly<Record<Language, number>> = { en: 1, de: 2, fr: 4, es: 8, it: 16, nl: 32, pt: 64 };

/** Every language at once. */
export const ALL_LANGUAGES = 127;

/** The language a text is most likely in, and a mask of all that it may be in. */
export interface LanguageGuess {
  /** "unknown" when the text is too short or in a language that we do not read. */
  readonly language: Language | "unknown";
  /** Bits of LANGUAGE_BIT. Never 0: a text that tells nothing may be in any language. */
  readonly mask: number;
}

/**
 * Guesses the language by function words among the first 400 tokens. Words that several languages share count for each of
 * them, by less. A text in which hardly any word is known (Polish, Korean) is "unknown".
 */
export function guessLanguage(tokens: Tokens): LanguageGuess {
  const points = new Float64Array(LANGUAGES.length);
  const reach = Math.min(tokens.count, REACH);
  let words = 0;
  for (let index = 0; index < reach; index += 1) {
    if ((tokens.kinds[index] ?? 0) & NOT_A_WORD) continue;
    words += 1;
    const slot = find(tokens.hashes[index] ?? 0, tokens.secondHashes[index] ?? 0);
    if (slot < 0) continue;
    const mask = table.masks[slot] ?? 0;
    const share = SHARES[bits(mask)] ?? 0;
    for (let rest = mask; rest; rest &= rest - 1) {
      const each = 31 - Math.clz32(rest & -rest);
      points[each] = (points[each] ?? 0) + share;
    }
  }
  return decide(points, words);
}

// Digits, addresses and signs say nothing about a language: NUMBER | URL | ADDRESS | SYMBOL.
const NOT_A_WORD = 4 | 8 | 16 | 32;
const REACH = 400;
const SHARES = [0, 1, 0.45, 0.25, 0.15, 0.1, 0.1, 0.1];

function decide(points: Float64Array, words: number): LanguageGuess {
  let best = 0;
  for (let each = 1; each < points.length; each += 1) if ((points[each] ?? 0) > (points[best] ?? 0)) best = each;
  const top = points[best] ?? 0;
  if (words === 0 || top === 0) return { language: "unknown", mask: ALL_LANGUAGES };
  let mask = 0;
  for (let each = 0; each < points.length; each += 1) if ((points[each] ?? 0) >= top * 0.6) mask |= 1 << each;
  if (top < words * 0.08 && words > 12) return { language: "unknown", mask: mask || ALL_LANGUAGES };
  const clear = top >= 1 && mask === 1 << best;
  if (!clear && words <= 6)
    return { language: top >= 1 ? (LANGUAGES[best] ?? "unknown") : "unknown", mask: ALL_LANGUAGES };
  return { language: LANGUAGES[best] ?? "unknown", mask };
}

interface Table {
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  readonly masks: Uint8Array;
}

const SLOTS = 4096;

const table = build();

function build(): Table {
  const made = { firsts: new Int32Array(SLOTS), seconds: new Int32Array(SLOTS), masks: new Uint8Array(SLOTS) };
  LANGUAGES.forEach((language, bit) => {
    for (const word of FUNCTION_WORDS[language]) {
      const [first, second] = hashWord(word);
      let slot = first & (SLOTS - 1);
      while (made.masks[slot] && (made.firsts[slot] !== first || made.seconds[slot] !== second))
        slot = (slot + 1) & (SLOTS - 1);
      made.firsts[slot] = first;
      made.seconds[slot] = second;
      made.masks[slot] = (made.masks[slot] ?? 0) | (1 << bit);
    }
  });
  return made;
}

function find(first: number, second: number): number {
  let slot = first & (SLOTS - 1);
  while (table.masks[slot]) {
    if (table.firsts[slot] === first && table.seconds[slot] === second) return slot;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return -1;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count += 1;
  return count;
}
