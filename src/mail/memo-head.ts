import { hasDate } from "./attribution";
import { split } from "./attribution-words";
import type { HeaderBlock } from "./header-block";
import { readFields } from "./header-block";
import type { Line } from "./lines";
import { isBlank } from "./lines";
import { readPerson } from "./people";

/** Lines above "To:" that may hold the name and the date. */
const ABOVE = 4;

/**
 * Reads the head that Lotus Notes puts above quoted mail: a name, a date and time beside or below it, then To, cc and
 * Subject without a From.
 * @param index the line that begins with "To:".
 * @param free first line that belongs to nothing else.
 */
export function readMemoHead(
  text: string,
  lines: readonly Line[],
  index: number,
  free: number,
): (HeaderBlock & { readonly first: number }) | undefined {
  const { values, next } = readFields(text, lines, index);
  if (!values.has("to") || !values.has("subject") || values.has("from")) return undefined;
  const above = namesAbove(text, lines, index, free);
  const words = above.map((at) => text.slice(lines[at]?.from, lines[at]?.end));
  const written = words.join(" ");
  const first = above[0];
  if (first === undefined || values.has("date") || !words.some(hasClock)) return undefined;
  // A clock looks like a date of its form, and alone it is none.
  if (!hasDate(split(written, written.length).filter(({ text: word }) => !word.includes(":")))) return undefined;
  const date = { text: written, monthFirst: true };
  return { first, next, date, from: readPerson(nameOf(words[0] ?? "")), subject: values.get("subject") || undefined };
}

/** Indices of the short lines right above, from the top: at least the one with the clock. */
function namesAbove(text: string, lines: readonly Line[], index: number, free: number): number[] {
  const above: number[] = [];
  let dated = false;
  for (let at = index - 1; at >= Math.max(free, index - ABOVE); at -= 1) {
    const line = lines[at];
    if (!line || line.end - line.from > 90) break;
    if (isBlank(line)) {
      if (dated) break;
      continue;
    }
    const words = text.slice(line.from, line.end);
    if (dated && /[.?!:,]$/.test(words)) break;
    above.unshift(at);
    if (hasClock(words)) {
      dated = true;
      if (/\p{L}{3,}/u.test(nameOf(words))) break;
    }
  }
  return above;
}

function hasClock(words: string): boolean {
  return /\d{1,2}:\d\d/.test(words);
}

/** What stands before the date: "Ann Miller <a@b> on 12/07/2000 01:35:45 PM", "Ann Miller@ACME   03/26/2001". */
function nameOf(words: string): string {
  const date = /(?:\s(?:on|am|le|el|il))?\s*\d{1,4}[./-]\d{1,2}[./-]\d/i.exec(words);
  return date ? words.slice(0, date.index) : words;
}
