import { DIGIT, JOINER, LETTER, classOf, classes, folds } from "./tokens-letters";
import { PRIME_A, PRIME_B, SEED_A, SEED_B, hashWord } from "./tokens-scan";
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

/** The two hashes of a token's stem. One object for all calls: read it before the next call. */
export interface StemHash {
  first: number;
  second: number;
}

const found: StemHash = { first: 0, second: 0 };

/** Hashes the stem of a token, as `hashWord(stemOf(wordAt(…)))` would, without making a string. */
export function stemHash(tokens: Tokens, index: number): StemHash {
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  if (end - start <= STEM) {
    found.first = tokens.hashes[index] ?? 0;
    found.second = tokens.secondHashes[index] ?? 0;
    return found;
  }
  let first = SEED_A;
  let second = SEED_B;
  for (let length = 0; length < STEM; length += 1) {
    const code = tokens.text.charCodeAt(start + length);
    const kind = classes[code] || classOf(code);
    // Zero-width characters, combining marks, "e-mail": rare, and the normal form knows them.
    if (kind !== LETTER && kind !== DIGIT && kind !== JOINER) return slowly(tokens, index);
    const folded = folds[code] ?? code;
    first = Math.imul(first ^ folded, PRIME_A);
    second = Math.imul(second ^ folded, PRIME_B) + length;
  }
  found.first = first | 0;
  found.second = second | 0;
  return found;
}

function slowly(tokens: Tokens, index: number): StemHash {
  [found.first, found.second] = hashWord(stemOf(wordAt(tokens, index)));
  return found;
}
