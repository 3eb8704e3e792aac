import { isWebAddress, readWebAddress } from "./tokens-address";
import { ALL_CAPS, CAPITAL, MARKED, NUMBER } from "./tokens-kinds";
import {
  DIGIT,
  HIGH,
  IGNORED,
  JOINER,
  LETTER,
  MARK,
  SPACE,
  classOf,
  classes,
  folds,
  normalise,
} from "./tokens-letters";
import { PRIME_A, PRIME_B, SEED_A, SEED_B, draft, emit, emitWord, hashInto, type Scan } from "./tokens-scan";

/** Reads one word or number. The hash is built while walking; odd letters (combining marks, ligatures) take the slow way. */
export function readToken(scan: Scan): void {
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
    const kind = classes[code] || classOf(code);
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
  draft.start = start;
  draft.end = at;
  draft.first = first | 0;
  draft.second = second | 0;
  draft.kinds = kindsOf(text.charCodeAt(start), letters, capitals, odd) | marked;
  if (odd) hashInto(normalise(text.slice(start, at)));
  emit(scan);
}

function kindsOf(begin: number, letters: number, capitals: number, odd: boolean): number {
  const leading = classOf(begin) === LETTER && folds[begin] !== begin ? CAPITAL : 0;
  const caps = letters > 1 && capitals === letters ? ALL_CAPS : 0;
  return leading | caps | (letters === 0 && !odd ? NUMBER : 0);
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
  const word = `e${normalise(text.slice(scan.at + 1, end))}`;
  scan.at = end;
  draft.start = start;
  emitWord(scan, word, end, 0);
}
