import { CLOSINGS, DEVICE_LINES, DEVICES, NOT_NAMES, PARTICLES } from "./signature-words";

/** Closing formulas are told by their first word first, up to so many letters. */
const FIRST = 16;

/** Longer lines are no lines of a signature; they are not looked at closely. */
const LINE = 120;

/** "Sent from my phone" and its like: short, no second clause, names a device or begins as those lines do. */
export function isDeviceLine(line: string): boolean {
  if (line.length > LINE) return false;
  const head = trimMarks(line.slice(0, HEAD)).toLowerCase();
  const begins = DEVICE_STARTS.get(head.slice(0, 4))?.some((start) => head.startsWith(start)) === true;
  if (!begins && (line.length > 60 || !/\b(?:sent|from|gesendet)\b|送信|傳送|发送|보냄/i.test(line))) return false;
  const words = line.toLowerCase();
  const named = DEVICES.some((device) => words.includes(device));
  if (!named && !(begins && countWords(words) <= 9)) return false;
  return !/, (?:is|and|but|so|it|we|i) /.test(words);
}

/** The longest of those beginnings, with room for marks before it. */
const HEAD = 44;

function trimMarks(line: string): string {
  let start = 0;
  while (start < line.length && " <([*_-".includes(line.charAt(start))) start += 1;
  return line.slice(start).replace("[", "");
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

/** A formula alone on its line, or with the name behind it. */
export function isClosing(line: string): boolean {
  if (line.length > 70 || !CLOSING_STARTS.has(firstWord(line))) return false;
  const words = line.replaceAll("\u00a0", " ").split(" ").filter(Boolean);
  for (let count = Math.min(words.length, 6); count > 0; count -= 1) {
    if (!CLOSINGS.has(stripEdges(words.slice(0, count).join(" ").toLowerCase()))) continue;
    const rest = words.slice(count).join(" ");
    return (
      rest === "" ||
      (isName(rest) && words.length - count <= 4) ||
      ["and", "und", "et", "y", "e", "en", "&"].includes(rest)
    );
  }
  return false;
}

const CLOSING_STARTS: ReadonlySet<string> = new Set(
  [...CLOSINGS].map((formula) => formula.slice(0, FIRST).split(" ")[0] ?? ""),
);

function firstWord(line: string): string {
  let start = 0;
  while (start < line.length && "*_-–—(/~ ".includes(line.charAt(start))) start += 1;
  let end = start;
  while (end < line.length && end - start < FIRST && !" ,.!:;\u00a0)~*".includes(line.charAt(end))) end += 1;
  return line.slice(start, end).toLowerCase();
}

function stripEdges(words: string): string {
  let end = words.length;
  while (end > 0 && ",.!:;-–—*_)~ ".includes(words.charAt(end - 1))) end -= 1;
  let start = 0;
  while (start < end && "*_-–—(/~ ".includes(words.charAt(start))) start += 1;
  return words.slice(start, end);
}

/** After a closing formula comes a name, a further formula, an address line, or nothing. */
export function isSignedBy(next: string | undefined): boolean {
  if (next === undefined) return true;
  return isClosing(next) || isName(next) || isContact(next) || isPostscript(next) || isLooseName(next);
}

/** True when a whole text is a closing formula, with or without a name below it. Of "Thanks / nope" the second line says more. */
export function isSignOff(text: string): boolean {
  const lines = text
    .slice(0, 4 * LINE)
    .split("\n")
    .filter((line) => line.trim());
  if (text.length > 4 * LINE || !isClosing(lines[0] ?? "")) return false;
  return lines
    .slice(1)
    .every((line) => isClosing(line) || (isName(line) && !NOT_NAMES.has(stripEdges(line).toLowerCase())));
}

/** One word in small letters below a formula: "thanks, / roman". */
function isLooseName(line: string): boolean {
  const name = stripEdges(line);
  return name.length <= 14 && /^\p{L}{2,14}$/u.test(name) && !NOT_NAMES.has(name.toLowerCase());
}

/** "-Anna", "—Daniel", "//Jef", "/Ann B". */
export function isDashedName(line: string): boolean {
  if (line.length > 40) return false;
  const rest = stripEdges(line);
  const first = line.charAt(0);
  return (
    "-–—~/".includes(first) && line.charAt(1) !== ">" && countWords(rest) <= 3 && (isName(rest) || isLooseName(rest))
  );
}

/** "Dear Ann,": opens a mail and closes none. */
export function isGreeting(line: string): boolean {
  const last = line.charAt(line.length - 1);
  return (last === "," || last === ":") && countWords(line) <= 4;
}

/** "P.S. …", "PS: …" */
export function isPostscript(line: string): boolean {
  return /^p\.? ?(?:p\.? ?)?s\b[.:)\- ]/i.test(line);
}

/** Words somebody says, not a line of a visiting card. */
export function isSentence(line: string): boolean {
  const words = countWords(line);
  const last = line.charAt(line.length - 1);
  if (last === "?") return words >= 2;
  if (words >= 5 && (last === "." || last === "!") && hasTwoSmallWords(line)) return true;
  return words >= 13 && !line.includes("|") && !line.includes("•");
}

/** Two words in small letters beside one another. */
function hasTwoSmallWords(line: string): boolean {
  const words = line.slice(0, 300).split(" ");
  return words.some((word, index) => index > 0 && isSmall(word) && isSmall(words[index - 1] ?? ""));
}

function isSmall(word: string): boolean {
  const first = word.charAt(0);
  return first !== "" && first === first.toLowerCase() && first !== first.toUpperCase();
}

/** Telephone, address, link, mail address: what visiting cards hold. */
export function isContact(line: string): boolean {
  if (line.length > LINE || line.startsWith("[")) return false;
  if (line.includes("@") && !isSentence(line)) return true;
  const words = countWords(line);
  if (countDigits(line) >= 6 && words <= 14 && !isSentence(line)) return true;
  if (words <= 5 && /(?:^|\s)(?:www\.|https?:\/\/)/i.test(line)) return true;
  return words === 1 && /^[\w-]{2,40}(?:\.[\w-]{2,30}){1,3}(?:\/\S{0,60})?$/.test(line);
}

/** A short line without the marks of a sentence: name, title, firm, street. */
export function isTitle(line: string): boolean {
  const words = countWords(line);
  if (line.length > 70 || words > 8 || "?!:;,".includes(line.charAt(line.length - 1)) || line.includes("\t"))
    return false;
  if (line.endsWith(".") && words > 3) return false;
  return line.includes("|") || /^[\p{Lu}\p{Lo}\d]/u.test(line);
}

/** Up to six words that all begin as names do. */
export function isName(line: string): boolean {
  if (line.length > 60) return false;
  const name = stripEdges(line);
  if (name.length < 2 || name.length > 50 || NOT_NAMES.has(name.toLowerCase()) || /[?!:;@\d\t]/.test(name))
    return false;
  const words = name.split(/[\s\u00a0]/).filter(Boolean);
  return words.length <= 6 && words.every(isNameWord);
}

function isNameWord(word: string): boolean {
  return (
    /^["'(“]?[\p{Lu}\p{Lo}]/u.test(word) ||
    PARTICLES.has(word) ||
    /^\p{L}{1,4}\.$/u.test(word) ||
    "|–—-&/".includes(word)
  );
}

/** Number of words, by the white space between them. */
export function countWords(line: string): number {
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
