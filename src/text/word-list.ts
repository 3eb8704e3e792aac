import { GREATEST, numbersIn } from "./numbers";
import { hashWord } from "./tokens";

/** Weighed words of one language: keys, rising, and the weight of each. */
export interface WordList {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Bits by which a word or pair of words is known within its language. Of a thousand words and pairs that a list of 1,000 does not
 * hold, one is taken for one that it holds; of a list of 3,500 (what is written later, in English) it is three. More bits would
 * cost the first script a quarter of a byte each for every word.
 */
export const KEY_BITS = 20;

/** Stands between the parts of a packed list, and in no digit. */
export const PART = "`";

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
  return list.includes(PART) ? unpacked(list) : plain(list);
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

function keyOfEntry(entry: string): number {
  const [one = 0, other] = entry.split(" ").map((word) => hashWord(word)[0]);
  return keyOf(other === undefined ? one : pairHash(one, other));
}

/** Three rows of numbers: how far each key is behind the one before, in two digits, and the weights, up and down in turn. */
function unpacked(list: string): WordList {
  const [high = [], low = [], codes = []] = list.split(PART).map(numbersIn);
  let key = 0;
  return {
    keys: high.map((digit, at) => (key += digit * GREATEST + (low[at] ?? 0))),
    weights: codes.map((code) => (code % 2 ? code + 1 : -code) / 2 / STEPS),
  };
}
