import { bitsIn, numbersIn } from "./numbers";
import { hashWord } from "./tokens";

/** Weighed words of one language: keys, rising, and the weight of each. */
export interface WordList {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Bits by which a word or pair of words is known within its language. Of a thousand words and pairs that a list of 2,500 does not
 * hold, ten are taken for one that it holds; the fit of verdicts knows words by the same keys, and sorts the mail of authors whom it
 * has not seen as well with 18 bits as with 20. Those of answers and conduct know the words themselves; their lists are longer, and
 * yet answers are told as well by 18 bits as by the words. More bits would cost the first script a quarter of a byte each for a word.
 */
export const KEY_BITS = 18;

/** Begins a packed list, and no word. */
export const PACKED = "`";

/** Letters of a packed list before its bits. */
export const HEAD = 4;

/** Weights are written in tenths. */
export const STEPS = 10;

/** The key of a hash. */
export function keyOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - KEY_BITS);
}

/** The hash of two words, one behind the other. */
export function pairHash(one: number, other: number): number {
  return (Math.imul(one, 0x85ebca6b) ^ Math.imul(other, 0xc2b2ae35) ^ (other >>> 13)) | 0;
}

/** Reads "word 1.2;word pair -0.4", or what `packList` made of it. */
export function readList(list: string): WordList {
  return list.startsWith(PACKED) ? unpacked(list) : plain(list);
}

/** Where two entries share a key the heavier one has it. */
function plain(list: string): WordList {
  const found = new Map<number, number>();
  for (const entry of list.split(";")) {
    const gap = entry.lastIndexOf(" ");
    if (gap < 0) continue;
    const weight = Number(entry.slice(gap + 1));
    const key = keyOfEntry(entry.slice(0, gap));
    if (Math.abs(weight) > Math.abs(found.get(key) ?? 0)) found.set(key, weight);
  }
  const keys = [...found.keys()].sort((one, other) => one - other);
  return { keys, weights: keys.map((key) => found.get(key) ?? 0) };
}

/** The key of a word, or of two with a space between. */
export function keyOfEntry(entry: string): number {
  const [one = 0, other] = entry.split(" ").map((word) => hashWord(word)[0]);
  return keyOf(other === undefined ? one : pairHash(one, other));
}

/**
 * Behind the mark one digit each: the low bits of gaps and of weights, and how many tenths make a step. Then, entry by entry, how
 * far its key is behind the one before, and its weight in steps, up and down in turn.
 */
function unpacked(list: string): WordList {
  const [gapBits = 0, weightBits = 0, step = 1] = numbersIn(list.slice(1, HEAD));
  const bits = bitsIn(list, HEAD);
  const keys: number[] = [];
  const weights: number[] = [];
  let key = 0;
  for (let gap = bits.rice(gapBits); gap !== null; gap = bits.rice(gapBits)) {
    const code = bits.rice(weightBits);
    if (code === null) break;
    keys.push((key += gap));
    weights.push((((code % 2 ? code + 1 : -code) / 2) * step) / STEPS);
  }
  return { keys, weights };
}
