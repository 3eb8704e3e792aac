import { BLANK_LINE, SENTENCE_END } from "./tokens-kinds";

/** A text while it is cut into tokens: what was written so far stands in the arrays of `written`. */
export interface Scan {
  readonly text: string;
  at: number;
  count: number;
  gap: number;
  newlines: number;
}

/** One token, before it is written down. */
export interface Draft {
  start: number;
  end: number;
  first: number;
  second: number;
  kinds: number;
}

/** Tokens of the text that is being read; the arrays are used again for the next text. */
export const written = {
  starts: new Int32Array(4096),
  ends: new Int32Array(4096),
  hashes: new Int32Array(4096),
  seconds: new Int32Array(4096),
  kinds: new Uint8Array(4096),
  before: new Uint8Array(4096),
};

/** The token that is being made: one at a time, so one object does. */
export const draft: Draft = { start: 0, end: 0, first: 0, second: 0, kinds: 0 };

export const SEED_A = 0x811c9dc5;
export const PRIME_A = 0x01000193;
export const SEED_B = 0x9747b28c;
export const PRIME_B = 0x5bd1e995;

export function newScan(text: string): Scan {
  return { text, at: 0, count: 0, gap: BLANK_LINE | SENTENCE_END, newlines: 0 };
}

/** Writes the draft down as the next token. */
export function emit(scan: Scan): void {
  const { count } = scan;
  if (count >= written.starts.length) grow();
  written.starts[count] = draft.start;
  written.ends[count] = draft.end;
  written.hashes[count] = draft.first;
  written.seconds[count] = draft.second;
  written.kinds[count] = draft.kinds;
  written.before[count] = scan.gap;
  scan.count = count + 1;
  scan.gap = 0;
  scan.newlines = 0;
}

/** Writes down a token that is compared as `word`, whatever its letters. */
export function emitWord(scan: Scan, word: string, end: number, kinds: number): void {
  hashInto(word);
  draft.end = end;
  draft.kinds = kinds;
  emit(scan);
}

function grow(): void {
  const wider = written.starts.length * 2;
  for (const key of ["starts", "ends", "hashes", "seconds"] as const) {
    const next = new Int32Array(wider);
    next.set(written[key]);
    written[key] = next;
  }
  for (const key of ["kinds", "before"] as const) {
    const next = new Uint8Array(wider);
    next.set(written[key]);
    written[key] = next;
  }
}

/** The two hashes of a word in normal form. */
export function hashWord(word: string): readonly [number, number] {
  let first = SEED_A;
  let second = SEED_B;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    first = Math.imul(first ^ code, PRIME_A);
    second = Math.imul(second ^ code, PRIME_B) + index;
  }
  return [first | 0, second | 0];
}

/** Puts the hashes of a word into the draft. */
export function hashInto(word: string): void {
  const [first, second] = hashWord(word);
  draft.first = first;
  draft.second = second;
}
