import {
  COMMAS,
  DIGIT,
  HIGH,
  IGNORED,
  JOINER,
  LETTER,
  MARK,
  NEWLINE,
  SIGN,
  SPACE,
  STOP,
  classOf,
  folds,
  normalise,
} from "./tokens-letters";

/** What a token is made of; values are bits of `Tokens.kinds`. */
export const CAPITAL = 1;
export const ALL_CAPS = 2;
export const NUMBER = 4;
export const URL = 8;
export const ADDRESS = 16;
/** A percent or currency sign. */
export const SYMBOL = 32;
/** The word carries an accent or an umlaut. */
export const MARKED = 64;

/** What stands between the token before and this one; values are bits of `Tokens.before`. */
export const LINE_BREAK = 1;
export const SENTENCE_END = 2;
export const BLANK_LINE = 4;
export const QUESTION = 8;
export const EXCLAMATION = 16;
export const COMMA = 32;
/** The line that the token opens begins with a bullet or a number. */
export const BULLET = 64;

/**
 * The words of a text in order. Parallel arrays of `count` entries; offsets are UTF-16 code units of `text`.
 * A word is known by two independent 32-bit hashes of its normal form, so that matching makes no strings.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly secondHashes: Int32Array;
  /** Bits CAPITAL, ALL_CAPS, NUMBER, URL, ADDRESS, SYMBOL, MARKED. */
  readonly kinds: Uint8Array;
  /** Bits LINE_BREAK, SENTENCE_END, BLANK_LINE, QUESTION, EXCLAMATION, COMMA, BULLET for the gap before each token. */
  readonly before: Uint8Array;
  /** The same bits for what follows the last token. */
  readonly after: number;
}

/**
 * Splits a text into normalised words in one linear pass. Words are compared in lower case and NFKC; zero-width characters,
 * bidirectional controls and soft hyphens are dropped, curly apostrophes straightened, look-alike Cyrillic and Greek letters
 * folded to Latin. Hyphens part words ("follow-up" is two), save for "e-mail", which is read as "email"; French and Italian
 * elisions are parted ("l'offre" is "l'" and "offre"); a number keeps its separators; a web or mail address is one token.
 */
export function tokenise(text: string): Tokens {
  const scan: Scan = { text, at: 0, count: 0, gap: BLANK_LINE | SENTENCE_END, newlines: 0 };
  while (scan.at < text.length) step(scan);
  const { count } = scan;
  return {
    text,
    count,
    starts: scratch.starts.slice(0, count),
    ends: scratch.ends.slice(0, count),
    hashes: scratch.hashes.slice(0, count),
    secondHashes: scratch.seconds.slice(0, count),
    kinds: scratch.kinds.slice(0, count),
    before: scratch.before.slice(0, count),
    after: scan.gap | BLANK_LINE | SENTENCE_END,
  };
}

/** The normal form of a token: what phrases are compared with. */
export function wordAt(tokens: Tokens, index: number): string {
  const kinds = tokens.kinds[index] ?? 0;
  if (kinds & URL) return URL_WORD;
  if (kinds & ADDRESS) return ADDRESS_WORD;
  return normalise(tokens.text.slice(tokens.starts[index] ?? 0, tokens.ends[index] ?? 0));
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

interface Scan {
  readonly text: string;
  at: number;
  count: number;
  gap: number;
  newlines: number;
}

const URL_WORD = "\u0001url";
const ADDRESS_WORD = "\u0001address";
const SEED_A = 0x811c9dc5;
const PRIME_A = 0x01000193;
const SEED_B = 0x9747b28c;
const PRIME_B = 0x5bd1e995;

const scratch = {
  starts: new Int32Array(4096),
  ends: new Int32Array(4096),
  hashes: new Int32Array(4096),
  seconds: new Int32Array(4096),
  kinds: new Uint8Array(4096),
  before: new Uint8Array(4096),
};

function grow(): void {
  const wider = scratch.starts.length * 2;
  for (const key of ["starts", "ends", "hashes", "seconds"] as const) {
    const next = new Int32Array(wider);
    next.set(scratch[key]);
    scratch[key] = next;
  }
  for (const key of ["kinds", "before"] as const) {
    const next = new Uint8Array(wider);
    next.set(scratch[key]);
    scratch[key] = next;
  }
}

/** Reads what stands at the scan's place: one separator, or one whole token. */
function step(scan: Scan): void {
  const code = scan.text.charCodeAt(scan.at);
  const kind = classOf(code);
  if (kind === LETTER || kind === DIGIT || kind === MARK || kind === HIGH) readToken(scan);
  else if (kind === SIGN) readSign(scan);
  else readGap(scan, code, kind);
}

function readGap(scan: Scan, code: number, kind: number): void {
  scan.at += 1;
  if (kind === SPACE || kind === IGNORED) return;
  if (kind === NEWLINE) {
    if (code === 0x0d && scan.text.charCodeAt(scan.at) === 0x0a) scan.at += 1;
    scan.newlines += 1;
    scan.gap |= scan.newlines > 1 ? LINE_BREAK | BLANK_LINE | SENTENCE_END : LINE_BREAK;
    return;
  }
  if (kind === COMMAS) scan.gap |= COMMA;
  else if (kind === STOP) readStop(scan, code);
  else if (code === 0x40) readAddress(scan);
  else if (scan.gap & LINE_BREAK && isBullet(code, scan.text.charCodeAt(scan.at))) scan.gap |= BULLET | SENTENCE_END;
}

/** A stop ends a sentence only before white space or the end, so that "example.com" and "2.5" stay whole. */
function readStop(scan: Scan, code: number): void {
  const next = scan.at < scan.text.length ? classOf(scan.text.charCodeAt(scan.at)) : SPACE;
  if (code === 0x3f || code === 0xff1f) scan.gap |= QUESTION | SENTENCE_END;
  else if (code === 0x21 || code === 0xff01) scan.gap |= EXCLAMATION | SENTENCE_END;
  else if (next !== LETTER && next !== DIGIT) scan.gap |= SENTENCE_END;
}

function isBullet(code: number, next: number): boolean {
  if (code === 0x2022 || code === 0x25cf || code === 0x25aa || code === 0x2713 || code === 0x2192 || code === 0xb7)
    return true;
  return (code === 0x2d || code === 0x2a || code === 0x2013 || code === 0x2014) && (next === 0x20 || next === 0x09);
}

function readSign(scan: Scan): void {
  const code = scan.text.charCodeAt(scan.at);
  const [first, second] = hashWord(String.fromCharCode(code));
  emit(scan, scan.at, scan.at + 1, first, second, SYMBOL);
  scan.at += 1;
}

function emit(scan: Scan, start: number, end: number, first: number, second: number, kinds: number): void {
  const { count } = scan;
  if (count >= scratch.starts.length) grow();
  scratch.starts[count] = start;
  scratch.ends[count] = end;
  scratch.hashes[count] = first;
  scratch.seconds[count] = second;
  scratch.kinds[count] = kinds;
  scratch.before[count] = scan.gap;
  scan.count = count + 1;
  scan.gap = 0;
  scan.newlines = 0;
}

/** Reads one word or number. The hash is built while walking; odd letters (combining marks, ligatures) take the slow way. */
function readToken(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  if (isWebAddress(text, start)) return readWebAddress(scan);
  let first = SEED_A;
  let second = SEED_B;
  let length = 0;
  let letters = 0;
  let capitals = 0;
  let marked = 0;
  let odd = false;
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === LETTER) letters += 1;
    else if (kind === MARK || kind === HIGH) odd = true;
    else if (kind === IGNORED) continue;
    else if (kind !== DIGIT && !staysWhole(text, at, kind, letters)) break;
    const folded = folds[code] ?? code;
    if (folded !== code && kind === LETTER) capitals += 1;
    if (code >= 0xc0 && code < 0x250) marked = MARKED;
    first = Math.imul(first ^ folded, PRIME_A);
    second = Math.imul(second ^ folded, PRIME_B) + length;
    length += 1;
    if (folded === 0x27 && isElision(text, start, at)) {
      at += 1;
      break;
    }
  }
  scan.at = at;
  if (length === 1 && folds[text.charCodeAt(start)] === 0x65 && isMailAfterHyphen(text, at))
    return readEmailWord(scan, start);
  finish(scan, start, at, odd, [first | 0, second | 0], letters, capitals, marked);
}

function finish(
  scan: Scan,
  start: number,
  end: number,
  odd: boolean,
  hashes: readonly [number, number],
  letters: number,
  capitals: number,
  marked: number,
): void {
  const [first, second] = odd ? hashWord(normalise(scan.text.slice(start, end))) : hashes;
  const leading =
    classOf(scan.text.charCodeAt(start)) === LETTER &&
    folds[scan.text.charCodeAt(start)] !== scan.text.charCodeAt(start);
  const caps = letters > 1 && capitals === letters ? ALL_CAPS : 0;
  emit(scan, start, end, first, second, (leading ? CAPITAL : 0) | caps | (letters === 0 && !odd ? NUMBER : 0) | marked);
}

/** True when a separator inside a word or number belongs to it: "don't", "1,918", "2.5". */
function staysWhole(text: string, at: number, kind: number, letters: number): boolean {
  const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : SPACE;
  if (kind === JOINER) return letters > 0 && next === LETTER;
  if (letters > 0 || next !== DIGIT) return false;
  const code = text.charCodeAt(at);
  return code === 0x2c || code === 0x2e || code === 0x27;
}

const ELISIONS = new Set([
  "l",
  "d",
  "j",
  "c",
  "m",
  "t",
  "s",
  "n",
  "qu",
  "jusqu",
  "lorsqu",
  "puisqu",
  "aujourd",
  "all",
  "dell",
  "nell",
  "sull",
  "dall",
  "un",
  "quell",
  "quest",
  "com",
  "dov",
]);

function isElision(text: string, start: number, at: number): boolean {
  return at - start <= 7 && ELISIONS.has(text.slice(start, at).toLowerCase());
}

function isMailAfterHyphen(text: string, at: number): boolean {
  const dash = text.charCodeAt(at);
  if (dash !== 0x2d && dash !== 0x2011 && dash !== 0x2010) return false;
  return text.slice(at + 1, at + 5).toLowerCase() === "mail";
}

/** "E-Mail", "e-mails", "E-Mail-Adresse": read on from the hyphen as if it were not there. */
function readEmailWord(scan: Scan, start: number): void {
  const { text } = scan;
  let end = scan.at + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === LETTER) end += 1;
  const [first, second] = hashWord(`e${normalise(text.slice(scan.at + 1, end))}`);
  scan.at = end;
  emit(scan, start, end, first, second, 0);
}

function isWebAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  if (code === 0x68) return /^https?:\/\//i.test(text.slice(at, at + 8));
  return code === 0x77 && /^www\../i.test(text.slice(at, at + 5));
}

function readWebAddress(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  let end = start;
  while (end < text.length && !isAddressEnd(text.charCodeAt(end))) end += 1;
  while (end > start + 1 && isTrailing(text.charCodeAt(end - 1))) end -= 1;
  scan.at = end;
  const [first, second] = hashWord(URL_WORD);
  emit(scan, start, end, first, second, URL);
}

function isAddressEnd(code: number): boolean {
  return (
    code <= 0x20 || code === 0x3c || code === 0x3e || code === 0x22 || code === 0xa0 || code === 0x5d || code === 0x29
  );
}

function isTrailing(code: number): boolean {
  return (
    code === 0x2e || code === 0x2c || code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f || code === 0x27
  );
}

/** An "@" between word characters: the tokens that touch it become one mail address. */
function readAddress(scan: Scan): void {
  const { text } = scan;
  const sign = scan.at - 1;
  let count = scan.count;
  let start = sign;
  while (
    count > 0 &&
    (scratch.ends[count - 1] ?? 0) >= start - 1 &&
    joined(text, scratch.ends[count - 1] ?? 0, start, sign)
  ) {
    count -= 1;
    start = scratch.starts[count] ?? 0;
  }
  let end = scan.at;
  while (end < text.length && isAddressLetter(text.charCodeAt(end))) end += 1;
  while (end > scan.at && isTrailing(text.charCodeAt(end - 1))) end -= 1;
  if (start === sign || end === scan.at) return;
  scan.gap = scratch.before[count] ?? 0;
  scan.count = count;
  scan.at = end;
  const [first, second] = hashWord(ADDRESS_WORD);
  emit(scan, start, end, first, second, ADDRESS);
}

function joined(text: string, end: number, start: number, sign: number): boolean {
  if (end === sign) return true;
  const code = text.charCodeAt(end);
  return end === start - 1 && (code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b);
}

function isAddressLetter(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT || code === 0x2e || code === 0x2d || code === 0x5f;
}
