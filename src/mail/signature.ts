import { markDisclaimers } from "./disclaimer";
import type { Line } from "./lines";
import { isBlank, lineText } from "./lines";
import { isRuleLine } from "./separators";
import {
  countWords,
  isClosing,
  isContact,
  isDashedName,
  isDeviceLine,
  isGreeting,
  isName,
  isPostscript,
  isSentence,
  isSignedBy,
  isTitle,
} from "./signature-lines";

export type Role = "visible" | "signature" | "disclaimer";

/** A signature is looked for in this many written lines at the end. */
const TAIL = 34;

/** Written lines that a signature has at most. */
const LONGEST = 18;

/** A list's footer may stand below a signature, and a closing formula above it: so often is looked again. */
const ROUNDS = 3;

/** Lines from the end that may pass without naming a device before that search stops. */
const DEVICE_GAP = 10;

/** The last written lines, and what each says. */
interface Tail {
  readonly indices: readonly number[];
  readonly words: readonly string[];
}

/**
 * Tells what each line of a message is: words, signature or legal notice.
 * @param signed lines that markup already calls a signature.
 */
export function readRoles(text: string, lines: readonly Line[], signed?: (line: Line) => boolean): Role[] {
  const roles: Role[] = lines.map((line) => (signed?.(line) ? "signature" : "visible"));
  markDisclaimers(text, lines, (first, next) => roles.fill("disclaimer", first, next));
  let tail = tailOf(text, lines, roles);
  if (markDevices(roles, tail)) tail = tailOf(text, lines, roles);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round) tail = tailOf(text, lines, roles);
    const start = round ? secondStart(text, lines, tail) : firstStart(text, lines, tail);
    if (start < 0) break;
    const end = signatureEnd(tail.words, start);
    if (round && end < tail.words.length) break;
    for (const index of tail.indices.slice(start, end)) roles[index] = "signature";
  }
  joinBlanks(text, lines, roles);
  return roles;
}

/** The last written lines that are still text, in order. */
function tailOf(text: string, lines: readonly Line[], roles: readonly Role[]): Tail {
  const indices: number[] = [];
  for (let index = lines.length - 1; index >= 0 && indices.length < TAIL; index -= 1) {
    const line = lines[index];
    if (line && !isBlank(line) && roles[index] === "visible") indices.push(index);
  }
  indices.reverse();
  return { indices, words: indices.map((index) => wordsOf(text, lines[index])) };
}

function wordsOf(text: string, line: Line | undefined): string {
  return line ? lineText(text, line) : "";
}

/** True when there was such a line. */
function markDevices(roles: Role[], { indices, words }: Tail): boolean {
  let others = 0;
  let found = false;
  for (let place = words.length - 1; place >= 0 && others < DEVICE_GAP; place -= 1) {
    if (isDeviceLine(words[place] ?? "")) {
      roles[indices[place] ?? 0] = "signature";
      found = true;
    } else others += 1;
  }
  return found;
}

/** Blank lines inside a signature, and a rule right above it, belong to it. */
function joinBlanks(text: string, lines: readonly Line[], roles: Role[]): void {
  for (let index = roles.lastIndexOf("signature") - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line || roles[index + 1] !== "signature") continue;
    if (isBlank(line) || lineText(text, line) === "--" || isRuleLine(text, line)) roles[index] = "signature";
  }
}

/** Where the signature begins, or -1: by rule, formula, dash before a name, visiting card, bare name. */
function firstStart(text: string, lines: readonly Line[], tail: Tail): number {
  const { words } = tail;
  const ruled = lastPlace(words, (_, place) => isDelimiter(text, lines, tail, place));
  if (ruled >= 0) return ruled;
  const closing = closingPlace(words);
  if (closing >= 0) return closing;
  const dashed = lastPlace(words, (word, place) => place > 0 && place >= words.length - 3 && isDashedName(word));
  if (dashed >= 0) return dashed;
  const card = cardStart(words);
  return card >= 0 ? card : nameStart(tail);
}

/** Above a signature that was found: a rule of its own, or the formula it goes with. */
function secondStart(text: string, lines: readonly Line[], tail: Tail): number {
  const ruled = lastPlace(tail.words, (word, place) => word === "--" && isDelimiter(text, lines, tail, place));
  return ruled >= 0 ? ruled : closingPlace(tail.words);
}

function closingPlace(words: readonly string[]): number {
  return lastPlace(words, (word, place) => place > 0 && isClosing(word) && isSignedBy(words[place + 1]));
}

function lastPlace(words: readonly string[], test: (word: string, place: number) => boolean): number {
  for (let place = words.length - 1; place >= 0; place -= 1) if (test(words[place] ?? "", place)) return place;
  return -1;
}

/** "-- " and rules above a short rest; a rule inside a text has sentences below it. */
function isDelimiter(text: string, lines: readonly Line[], tail: Tail, place: number): boolean {
  const word = tail.words[place] ?? "";
  const line = lines[tail.indices[place] ?? -1];
  if (!line || !(word === "--" || word === "—" || word === "__" || isRuleLine(text, line))) return false;
  const below = tail.words.slice(place + 1);
  if (!below.length || below.length > LONGEST) return false;
  const sentences = below.filter(isSentence).length;
  return word === "--" ? sentences <= 2 : sentences === 0 && below.some((each) => isContact(each) || isName(each));
}

/** Last lines that hold ways to reach somebody, with the name above them. */
function cardStart(words: readonly string[]): number {
  let start = words.length;
  while (start > 1 && words.length - start < LONGEST) {
    const line = words[start - 1] ?? "";
    if (isSentence(line) || isGreeting(line) || !(isContact(line) || isTitle(line))) break;
    start -= 1;
  }
  while (start < words.length && !isName(words[start] ?? "")) start += 1;
  const card = words.slice(start);
  const contacts = card.filter(isContact).length;
  return card.length >= 2 && contacts >= 1 && contacts * 4 >= card.length ? start : -1;
}

/** A name at the very end, with at most two titles below it, under a finished sentence, a link or a blank line. */
function nameStart({ words, indices }: Tail): number {
  for (let place = Math.max(1, words.length - 3); place < words.length; place += 1) {
    const line = words[place] ?? "";
    if (!isName(line) || countWords(line) > 4 || line.length > 40 || !words.slice(place + 1).every(isTitle)) continue;
    const above = words[place - 1] ?? "";
    const finished = ".!?…)".includes(above.charAt(above.length - 1)) && above.length > 3;
    const apart = (indices[place] ?? 0) - (indices[place - 1] ?? 0) > 1 && countWords(above) > 4;
    if (finished || (isContact(above) && countWords(above) <= 2) || (apart && countWords(line) <= 3)) return place;
  }
  return -1;
}

/** First place after the signature: a sentence or a postscript ends it. */
function signatureEnd(words: readonly string[], start: number): number {
  const ruled = words[start] === "--";
  let place = start + 1;
  while (place < words.length && place - start <= LONGEST) {
    const line = words[place] ?? "";
    if (isPostscript(line) || (!ruled && isSentence(line))) break;
    place += 1;
  }
  return place;
}
