import type { Attribution } from "./attribution";
import { ATTRIBUTION_LIMIT, mayTell, readAttribution } from "./attribution";
import { readInlineBlock } from "./header-block";
import type { Intro } from "./intros";
import type { Line } from "./lines";
import { isBlank } from "./lines";
import { LEADS, WROTE } from "./quote-words";
import { isRule, readInlineSeparator } from "./separators";

/** Wrapped introductions are looked for this many lines back. */
const WRAPPED = 5;

/** Introductions inside one line are tried this often. */
const TRIES = 6;

/** An introduction that ends at this line and may begin up to four lines above, or inside the line. */
export function attributionIntro(text: string, lines: readonly Line[], index: number, free: number): Intro | undefined {
  const line = lines[index];
  if (!line) return undefined;
  let undated: Intro | undefined;
  let blanks = 0;
  let told = false;
  for (let first = index; first >= Math.max(free, index - WRAPPED); first -= 1) {
    const start = lines[first];
    if (!start || start.depth !== line.depth || line.end - start.from > ATTRIBUTION_LIMIT) break;
    if (isBlank(start) && ++blanks > 2) break;
    if (isBlank(start)) continue;
    // Joining lines that cannot tell is what lists of things cost.
    told ||= mayTell(text.slice(start.from, start.end));
    if (!told) continue;
    const attribution = readAttribution(joined(text, lines, first, index), false);
    if (!attribution) continue;
    const shared = attribution.led ? undefined : sharedLine(text, lines, index, line.end);
    if (shared && shared.start > line.from && !text.slice(line.from, shared.start).includes("@")) return shared;
    if (!attribution.led && continuesAbove(text, start, lines[first - 1])) continue;
    const intro = introOf(attribution, { first, start: start.start }, index, line);
    if (attribution.dated) return intro;
    undated ??= first === index || blanks === 0 ? intro : undefined;
  }
  return undated ?? sharedLine(text, lines, index, line.end) ?? namedIntro(text, lines, index);
}

/** The line before was broken inside an address ("Ann Miller <"), or holds the name of the address on this one. */
function continuesAbove(text: string, line: Line, above: Line | undefined): boolean {
  if (!above || isBlank(above)) return false;
  if (text.charAt(above.end - 1) === "<") return true;
  return (
    text.charAt(line.from) === "<" && above.end - above.from <= 40 && !".,:;!?".includes(text.charAt(above.end - 1))
  );
}

type IntroPlace = Pick<Intro, "first" | "start"> & Partial<Pick<Intro, "content">>;

function introOf(attribution: Attribution, place: IntroPlace, last: number, line: Line): Intro {
  return {
    content: line.end,
    ...place,
    next: last + 1,
    depth: line.depth,
    forward: false,
    kind: "line",
    from: attribution.from,
    date: attribution.date,
  };
}

function joined(text: string, lines: readonly Line[], first: number, last: number): string {
  const parts: string[] = [];
  for (let at = first; at <= last; at += 1) {
    const line = lines[at];
    if (line) parts.push(text.slice(line.from, line.end));
  }
  return parts.join("\n");
}

/** An answer and the introduction of what it answers on one line. */
function sharedLine(text: string, lines: readonly Line[], index: number, end: number): Intro | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const from = Math.max(line.from, end - ATTRIBUTION_LIMIT);
  const attribution = readAttribution(text.slice(from, end), true);
  if (!attribution?.dated) return undefined;
  let start = from + attribution.at;
  while (start > line.from && "-— ".includes(text.charAt(start - 1))) start -= 1;
  return introOf(attribution, { first: index, start, content: end }, index, line);
}

/** "Ann Miller wrote:" with neither date nor address: only right above a quote. */
function namedIntro(text: string, lines: readonly Line[], index: number): Intro | undefined {
  const line = lines[index];
  if (!line || line.end - line.from > 60) return undefined;
  let next = index + 1;
  while (next <= index + 2 && next < lines.length && isBlank(lines[next] ?? line)) next += 1;
  if ((lines[next]?.depth ?? 0) <= line.depth) return undefined;
  const words = text
    .slice(line.from, line.end - 1)
    .trim()
    .split(" ");
  const verb = words[words.length - 1]?.toLowerCase() ?? "";
  if (!WROTE.has(verb) || words.length > 6) return undefined;
  const from = { name: words.slice(0, -1).join(" ") };
  return introOf(
    { at: 0, dated: false, led: false, from: from.name ? from : undefined },
    { first: index, start: line.start },
    index,
    line,
  );
}

/** "On 14 Nov, Ann wrote" without a colon, alone on its line, with or without rules around. */
export function unmarkedIntro(text: string, lines: readonly Line[], index: number): Intro | undefined {
  const line = lines[index];
  if (!line || line.end - line.from > 200) return undefined;
  let from = line.from;
  while (from < line.end && (isRule(text.charCodeAt(from)) || text.charCodeAt(from) === 32)) from += 1;
  const gap = from + text.slice(from, Math.min(line.end, from + 12)).indexOf(" ");
  if (gap < from || !LEADS.has(text.slice(from, gap).toLowerCase())) return undefined;
  const attribution = readAttribution(text.slice(from, line.end), false);
  return attribution?.dated ? introOf(attribution, { first: index, start: line.start }, index, line) : undefined;
}

/** Introductions inside a line: flattened header blocks, and "… wrote:" with the quoted words behind it. */
export function inlineIntro(text: string, lines: readonly Line[], index: number, first: number): Intro | undefined {
  const line = lines[index];
  if (!line || line.end - line.from < 40) return undefined;
  let colon = first;
  for (let tries = 0; colon >= 0 && colon < line.end && tries < TRIES; colon = text.indexOf(":", colon + 1)) {
    if (!WROTE.has(wordBefore(text, line.from, colon))) continue;
    tries += 1;
    const intro = sharedLine(text, lines, index, colon + 1);
    if (intro) return intro;
  }
  return flattenedBlock(text, line, index, first) ?? readInlineSeparator(text, line, index);
}

function wordBefore(text: string, start: number, colon: number): string {
  let end = colon;
  while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1;
  let from = end;
  while (from > start && text.charCodeAt(from - 1) > 32 && end - from < 16) from -= 1;
  const word = text.slice(from, end).toLowerCase();
  const open = word.indexOf("(");
  return open > 0 ? word.slice(0, open) : word;
}

function flattenedBlock(text: string, line: Line, index: number, first: number): Intro | undefined {
  const block = readInlineBlock(text, line, first);
  if (!block) return undefined;
  const { from, date } = block;
  return {
    first: index,
    next: index + 1,
    start: block.at,
    content: block.value,
    depth: line.depth,
    forward: false,
    kind: "headers",
    from,
    date,
  };
}
