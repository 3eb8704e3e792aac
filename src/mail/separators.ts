import type { Intro } from "./intros";
import type { Line } from "./lines";
import { FORWARDED, ORIGINAL, REPLY_ABOVE } from "./quote-words";

/** Signs that rules are drawn with: - _ = * # ~ and the long dashes. */
export function isRule(code: number): boolean {
  if (code === 45 || code === 95 || code === 61 || code === 42 || code === 35 || code === 126) return true;
  return code >= 0x2010 && code <= 0x2015;
}

/** A line of at least three rule signs and nothing else. */
export function isRuleLine(text: string, line: Line): boolean {
  if (line.end - line.from < 3) return false;
  for (let at = line.from; at < line.end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isRule(code) && code !== 32) return false;
  }
  return true;
}

/** The words between the rules are at most this long. */
const WORDS = 90;

/** "----- Original Message -----", "Begin forwarded message:" and their translations; wrapped over two lines, too. */
export function readSeparator(text: string, lines: readonly Line[], index: number): Intro | undefined {
  const line = lines[index];
  if (!line) return undefined;
  let from = line.from;
  while (from < line.end && isEdge(text.charCodeAt(from))) from += 1;
  let to = line.end;
  while (to > from && isEdge(text.charCodeAt(to - 1))) to -= 1;
  if (to <= from) return undefined;
  if (to - from > WORDS) return from - line.from >= 4 ? readInlineSeparator(text, line, index) : undefined;
  const words = text.slice(from, to).toLowerCase();
  const dashes = from - line.from >= 2;
  const forward = FORWARDED.some(
    (phrase) => words.startsWith(phrase) && (dashes || isAlone(words, phrase, line.end - to)),
  );
  const original =
    !forward &&
    dashes &&
    (ORIGINAL.some((phrase) => words.startsWith(phrase)) || REPLY_ABOVE.some((phrase) => words.includes(phrase)));
  if (!forward && !original) return undefined;
  const last = dashes && to === line.end ? endOfWrapped(text, lines, index) : index;
  return {
    first: index,
    next: last + 1,
    start: line.start,
    content: lines[last]?.end ?? line.end,
    depth: line.depth,
    forward,
    kind: "separator",
  };
}

function isEdge(code: number): boolean {
  return isRule(code) || code === 32 || code === 9 || code === 58;
}

/** Without dashes the words must stand alone and end in a colon. */
function isAlone(words: string, phrase: string, colon: number): boolean {
  return words.length <= phrase.length + 2 && colon > 0;
}

/** Rules with a name and a date between them are wrapped: the line that ends in dashes again is the last. */
function endOfWrapped(text: string, lines: readonly Line[], index: number): number {
  for (let at = index + 1; at <= index + 2; at += 1) {
    const line = lines[at];
    if (!line || line.end - line.from < 3) break;
    if (text.slice(line.from, line.end).endsWith("---")) return at;
  }
  return index;
}

/** A separator inside a line, as programs leave it that take line breaks out. */
export function readInlineSeparator(text: string, line: Line, index: number): Intro | undefined {
  const dashes = line.from + text.slice(line.from, line.end).indexOf("-----");
  if (dashes < line.from) return undefined;
  let from = dashes;
  while (from < line.end && isEdge(text.charCodeAt(from))) from += 1;
  const words = text.slice(from, Math.min(line.end, from + WORDS)).toLowerCase();
  const forward = FORWARDED.some((phrase) => words.startsWith(phrase));
  if (!forward && !ORIGINAL.some((phrase) => words.startsWith(phrase))) return undefined;
  return { first: index, next: index + 1, start: dashes, content: from, depth: line.depth, forward, kind: "separator" };
}
