import { DIGIT, JOINER, LETTER, classOf, classes, folds } from "./tokens-letters";
import { PRIME_A, SEED_A, hashWord } from "./tokens-scan";
import { wordAt, type Tokens } from "./tokens";

/**
 * Letters that a word is weighed by. Six join most forms of a word in the seven languages ("delivers", "delivery") and keep
 * most words apart; measured on authors left out of the fit, five and seven did no better.
 */
export const STEM = 6;

/** The beginning of a word in normal form; shorter words whole. */
export function stemOf(word: string): string {
  return word.length > STEM ? word.slice(0, STEM) : word;
}

/** The first hash of a token's stem, as `hashWord(stemOf(wordAt(…)))` would give it, without making a string. */
export function stemHash(tokens: Tokens, index: number): number {
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  if (end - start <= STEM) return tokens.hashes[index] ?? 0;
  let hash = SEED_A;
  for (let length = 0; length < STEM; length += 1) {
    const code = tokens.text.charCodeAt(start + length);
    const kind = classes[code] || classOf(code);
    // Zero-width characters, combining marks, "e-mail": rare, and the normal form knows them.
    if (kind !== LETTER && kind !== DIGIT && kind !== JOINER) return hashWord(stemOf(wordAt(tokens, index)))[0];
    hash = Math.imul(hash ^ (folds[code] ?? code), PRIME_A);
  }
  return hash | 0;
}
