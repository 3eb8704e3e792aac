import { markDisclaimers } from "./disclaimer";
import { isRuleLine } from "./intros";
import type { Line } from "./lines";
import { isBlank, lineText } from "./lines";
import { CLOSINGS, DEVICE_LINES, DEVICES, NOT_NAMES, PARTICLES } from "./signature-words";

export type Role = "visible" | "signature" | "disclaimer";

/** A signature is looked for in this many written lines at the end. */
const TAIL = 34;

/** Written lines that a signature has at most. */
const LONGEST = 18;

/**
 * Tells what each line of a message is: words, signature or legal notice.
 * @param signed lines that markup already calls a signature.
 */
export function readRoles(text: string, lines: readonly Line[], signed?: (line: Line) => boolean): Role[] {
  const roles: Role[] = lines.map((line) => (signed?.(line) ? "signature" : "visible"));
  markDisclaimers(text, lines, (first, next) => roles.fill("disclaimer", first, next));
  const written = tailOf(lines, roles);
  markDevices(text, lines, roles, written);
  const left = written.filter((index) => roles[index] === "visible");
  const start = signatureStart(text, lines, left);
  if (start >= 0)
    for (const index of left.slice(start, signatureEnd(text, lines, left, start))) roles[index] = "signature";
  joinBlanks(text, lines, roles);
  return roles;
}

/** Indices of the last written lines that are still text, in order. */
function tailOf(lines: readonly Line[], roles: readonly Role[]): number[] {
  const tail: number[] = [];
  for (let index = lines.length - 1; index >= 0 && tail.length < TAIL; index -= 1) {
    const line = lines[index];
    if (line && !isBlank(line) && roles[index] === "visible") tail.push(index);
  }
  return tail.reverse();
}

/** Blank lines inside a signature, and a rule right above it, belong to it. */
function joinBlanks(text: string, lines: readonly Line[], roles: Role[]): void {
  for (let index = roles.lastIndexOf("signature") - 1; index > 0; index -= 1) {
    const line = lines[index];
    if (!line || roles[index + 1] !== "signature") continue;
    if (isBlank(line) || lineText(text, line) === "--" || isRuleLine(text, line)) roles[index] = "signature";
  }
}

/** Lines from the end that may pass without naming a device before the search stops. */
const DEVICE_GAP = 10;

function markDevices(text: string, lines: readonly Line[], roles: Role[], written: readonly number[]): void {
  let others = 0;
  for (let place = written.length - 1; place >= 0 && others < DEVICE_GAP; place -= 1) {
    const index = written[place] ?? 0;
    const line = lines[index];
    if (line && line.end - line.from <= 110 && isDeviceLine(lineText(text, line))) roles[index] = "signature";
    else others += 1;
  }
}

/** "Sent from my phone" and its like: short, no second clause, names a device or begins as those lines do. */
function isDeviceLine(line: string): boolean {
  const words = line
    .toLowerCase()
    .replace(/^[\s<([*_-]+/, "")
    .replaceAll("[", "");
  const begins = DEVICE_STARTS.get(words.slice(0, 4))?.some((start) => words.startsWith(start)) === true;
  if (!begins && (words.length > 60 || !/\b(?:sent|from|gesendet)\b|送信|傳送|发送|보냄/.test(words))) return false;
  const named = DEVICES.some((device) => words.includes(device));
  if (!named && !(begins && countWords(words) <= 9)) return false;
  return !/, (?:is|and|but|so|it|we|i) /.test(words);
}

/** The beginnings by their first four letters. */
const DEVICE_STARTS: ReadonlyMap<string, readonly string[]> = groupStarts();

function groupStarts(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const start of DEVICE_LINES) {
    const key = start.slice(0, 4);
    const group = groups.get(key);
    if (group) group.push(start);
    else groups.set(key, [start]);
  }
  return groups;
}

/** Place in `left` at which the signature begins, or -1. */
function signatureStart(text: string, lines: readonly Line[], left: readonly number[]): number {
  const words = left.map((index) => lineOf(text, lines, index));
  const ruled = lastPlace(words, (word, place) => isDelimiter(text, lines, left, word, place));
  if (ruled >= 0) return ruled;
  const closing = lastPlace(words, (word, place) => place > 0 && isClosing(word) && isSignedAfter(words, place));
  if (closing >= 0) return closing;
  const dashed = lastPlace(words, (word, place) => place > 0 && place >= words.length - 3 && isDashedName(word));
  if (dashed >= 0) return dashed;
  const card = cardStart(words);
  return card >= 0 ? card : nameStart(words);
}

function lineOf(text: string, lines: readonly Line[], index: number): string {
  const line = lines[index];
  return line ? lineText(text, line) : "";
}

function lastPlace(words: readonly string[], test: (word: string, place: number) => boolean): number {
  for (let place = words.length - 1; place >= 0; place -= 1) if (test(words[place] ?? "", place)) return place;
  return -1;
}

/** "-- " and rules above a short rest; a rule inside a text has sentences below it. */
function isDelimiter(
  text: string,
  lines: readonly Line[],
  left: readonly number[],
  word: string,
  place: number,
): boolean {
  const line = lines[left[place] ?? -1];
  if (!line || !(word === "--" || word === "—" || word === "__" || isRuleLine(text, line))) return false;
  const below = left.slice(place + 1).map((index) => lineOf(text, lines, index));
  if (!below.length || below.length > LONGEST) return false;
  const sentences = below.filter(isSentence).length;
  return word === "--" ? sentences <= 2 : sentences === 0 && below.some((line) => isContact(line) || isName(line));
}

/** A formula alone on its line, or with the name behind it. */
function isClosing(line: string): boolean {
  if (line.length > 70) return false;
  const words = line.toLowerCase().replaceAll("\u00a0", " ").split(" ").filter(Boolean);
  for (let count = Math.min(words.length, 6); count > 0; count -= 1) {
    if (!CLOSINGS.has(stripEdges(words.slice(0, count).join(" ")))) continue;
    const rest = line.split(/\s+/).slice(count).join(" ");
    return rest === "" || (isName(rest) && countWords(rest) <= 4) || /^[,.!]?\s*(?:and|und|et|y|e|en|&)$/.test(rest);
  }
  return false;
}

function stripEdges(words: string): string {
  let end = words.length;
  while (end > 0 && ",.!:;-–—*_)~ ".includes(words.charAt(end - 1))) end -= 1;
  let start = 0;
  while (start < end && "*_-–—( ".includes(words.charAt(start))) start += 1;
  return words.slice(start, end);
}

/** After a closing formula comes a name, a further formula, an address line, or nothing. */
function isSignedAfter(words: readonly string[], place: number): boolean {
  const next = words[place + 1];
  return (
    next === undefined || isClosing(next) || isName(next) || isContact(next) || isPostscript(next) || isLooseName(next)
  );
}

/** One word in small letters below a formula: "thanks, / roman". */
function isLooseName(line: string): boolean {
  return /^[-–—~/\s]*\p{L}{2,14}[.,]?$/u.test(line) && !NOT_NAMES.has(stripEdges(line.toLowerCase()));
}

/** "-Anna", "—Daniel", "//Jef", "/Ann B". */
function isDashedName(line: string): boolean {
  const name = /^(?:[-–—]{1,3}|\/{1,2}|~)\s?(?=\p{L})/u.exec(line);
  if (!name || line.length > 40) return false;
  const rest = line.slice(name[0].length);
  return countWords(rest) <= 3 && (isName(rest) || isLooseName(rest));
}

/** Last paragraph of lines that hold ways to reach somebody, with the name above them. */
function cardStart(words: readonly string[]): number {
  let start = words.length;
  let contacts = 0;
  while (start > 1 && words.length - start < LONGEST) {
    const line = words[start - 1] ?? "";
    if (isSentence(line) || isGreeting(line)) break;
    if (isContact(line)) contacts += 1;
    else if (!isTitle(line)) break;
    start -= 1;
  }
  while (start < words.length && !isName(words[start] ?? "") && !isContact(words[start] ?? "")) start += 1;
  return contacts >= 1 && words.length - start >= 2 ? start : -1;
}

function isGreeting(line: string): boolean {
  const last = line.charAt(line.length - 1);
  return (last === "," || last === ":") && countWords(line) <= 4;
}

/** A name alone at the end, below a finished sentence. */
function nameStart(words: readonly string[]): number {
  const last = words.length - 1;
  const line = words[last] ?? "";
  const above = words[last - 1] ?? "";
  if (last < 1 || !isName(line) || countWords(line) > 3 || line.length > 32) return -1;
  return ".!?…)".includes(above.charAt(above.length - 1)) && above.length > 3 ? last : -1;
}

/** First place after the signature: a sentence or a postscript ends it. */
function signatureEnd(text: string, lines: readonly Line[], left: readonly number[], start: number): number {
  let place = start + 1;
  const delimiter = lineOf(text, lines, left[start] ?? -1) === "--";
  while (place < left.length && place - start <= LONGEST) {
    const line = lineOf(text, lines, left[place] ?? -1);
    if (isPostscript(line) || (!delimiter && isSentence(line))) break;
    place += 1;
  }
  return place;
}

function isPostscript(line: string): boolean {
  return /^p\.? ?(?:p\.? ?)?s\b[.:)\- ]/i.test(line);
}

/** Words somebody says, not a line of a visiting card. */
function isSentence(line: string): boolean {
  const words = countWords(line);
  const last = line.charAt(line.length - 1);
  if (last === "?") return words >= 2;
  if (words >= 5 && (last === "." || last === "!") && /\p{Ll}{2,} \p{Ll}/u.test(line)) return true;
  return words >= 13 && !line.includes("|") && !line.includes("•");
}

/** Telephone, address, link, mail address, legal form: what visiting cards hold. */
function isContact(line: string): boolean {
  if (line.length > 120) return false;
  if (line.includes("@") && !isSentence(line)) return true;
  if (countDigits(line) >= 6 && countWords(line) <= 14 && !isSentence(line)) return true;
  return /(?:^|\s)(?:www\.|https?:\/\/)/i.test(line) && countWords(line) <= 5;
}

/** A short line without the marks of a sentence: name, title, firm, street. */
function isTitle(line: string): boolean {
  const last = line.charAt(line.length - 1);
  return (
    line.length <= 70 &&
    countWords(line) <= 8 &&
    !"?!:;,".includes(last) &&
    (isName(line) || line.includes("|") || /^[\p{Lu}\d]/u.test(line)) &&
    !(last === "." && countWords(line) > 3)
  );
}

/** Up to six words that all begin as names do. */
function isName(line: string): boolean {
  const name = line.replace(/^[-–—~/*_\s]+|[,.*_\s]+$/g, "");
  if (name.length < 2 || name.length > 50 || NOT_NAMES.has(name.toLowerCase()) || /[?!:;@\d]/.test(name)) return false;
  const words = name.split(/[\s\u00a0]+/);
  return (
    words.length <= 6 &&
    words.every(
      (word) =>
        /^["'(“]?[\p{Lu}\p{Lo}]/u.test(word) ||
        PARTICLES.has(word) ||
        /^\p{L}{1,4}\.$/u.test(word) ||
        word === "|" ||
        word === "-",
    )
  );
}

function countWords(line: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < line.length; at += 1) {
    const gap = line.charCodeAt(at) <= 32 || line.charCodeAt(at) === 0xa0;
    if (!gap && !inside) words += 1;
    inside = !gap;
  }
  return words;
}

function countDigits(line: string): number {
  let digits = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits;
}
