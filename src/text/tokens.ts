import { ADDRESS_WORD, URL_WORD, readAddress } from "./tokens-address";
import {
  ADDRESS,
  BLANK_LINE,
  BULLET,
  COMMA,
  EXCLAMATION,
  LINE_BREAK,
  QUESTION,
  SENTENCE_END,
  SYMBOL,
  URL,
} from "./tokens-kinds";
import {
  COMMAS,
  DIGIT,
  HIGH,
  IGNORED,
  LETTER,
  MARK,
  NEWLINE,
  SIGN,
  SPACE,
  STOP,
  classOf,
  classes,
  normalise,
} from "./tokens-letters";
import { draft, emitWord, newScan, written, type Scan } from "./tokens-scan";
import { readToken } from "./tokens-words";

export {
  ADDRESS,
  ALL_CAPS,
  BLANK_LINE,
  BULLET,
  CAPITAL,
  COMMA,
  EXCLAMATION,
  LINE_BREAK,
  MARKED,
  NUMBER,
  QUESTION,
  SENTENCE_END,
  SYMBOL,
  URL,
} from "./tokens-kinds";
export { hashWord } from "./tokens-scan";

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
  const scan = newScan(text);
  while (scan.at < text.length) {
    const code = text.charCodeAt(scan.at);
    if (code === 0x20) scan.at += 1;
    else step(scan, code);
  }
  const { count } = scan;
  return {
    text,
    count,
    starts: written.starts.slice(0, count),
    ends: written.ends.slice(0, count),
    hashes: written.hashes.slice(0, count),
    secondHashes: written.seconds.slice(0, count),
    kinds: written.kinds.slice(0, count),
    before: written.before.slice(0, count),
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

/** Reads what stands at the scan's place: one separator, or one whole token. */
function step(scan: Scan, code: number): void {
  const kind = classes[code] || classOf(code);
  if (kind === SPACE) scan.at += 1;
  else if (kind === LETTER || kind === DIGIT || kind === MARK || kind === HIGH) readToken(scan);
  else if (kind === SIGN) readSign(scan);
  else readGap(scan, code, kind);
}

function readSign(scan: Scan): void {
  draft.start = scan.at;
  scan.at += 1;
  emitWord(scan, scan.text.charAt(draft.start), scan.at, SYMBOL);
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
