import { ADDRESS, URL } from "./tokens-kinds";
import { DIGIT, LETTER, classOf } from "./tokens-letters";
import { draft, emitWord, written, type Scan } from "./tokens-scan";

/** What web and mail addresses are compared as. */
export const URL_WORD = "\u0001url";
export const ADDRESS_WORD = "\u0001address";

/** True where a web address begins: "http://", "https://" or "www.". */
export function isWebAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  // Every "he" and "was" comes here: the second letter tells nearly all of them.
  const next = text.charCodeAt(at + 1) | 0x20;
  if (code === 0x68) return next === 0x74 && /^https?:\/\//i.test(text.slice(at, at + 8));
  return code === 0x77 && next === 0x77 && /^www\../i.test(text.slice(at, at + 5));
}

/** Reads a web address as one token. */
export function readWebAddress(scan: Scan): void {
  const { text } = scan;
  const start = scan.at;
  let end = start;
  while (end < text.length && !isAddressEnd(text.charCodeAt(end))) end += 1;
  while (end > start + 1 && isTrailing(text.charCodeAt(end - 1))) end -= 1;
  scan.at = end;
  draft.start = start;
  emitWord(scan, URL_WORD, end, URL);
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
export function readAddress(scan: Scan): void {
  const { text } = scan;
  const sign = scan.at - 1;
  let count = scan.count;
  let start = sign;
  while (
    count > 0 &&
    (written.ends[count - 1] ?? 0) >= start - 1 &&
    joined(text, written.ends[count - 1] ?? 0, start, sign)
  ) {
    count -= 1;
    start = written.starts[count] ?? 0;
  }
  let end = scan.at;
  while (end < text.length && isAddressLetter(text.charCodeAt(end))) end += 1;
  while (end > scan.at && isTrailing(text.charCodeAt(end - 1))) end -= 1;
  if (start === sign || end === scan.at) return;
  scan.gap = written.before[count] ?? 0;
  scan.count = count;
  scan.at = end;
  draft.start = start;
  emitWord(scan, ADDRESS_WORD, end, ADDRESS);
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
