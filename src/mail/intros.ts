import { ATTRIBUTION_LIMIT, readAttribution } from "./attribution";
import { readHeaderBlock, readInlineBlock } from "./header-block";
import type { Line } from "./lines";
import { isBlank } from "./lines";
import type { Person } from "./message";
import { FORWARDED, LABEL_LENGTH, LEADS, ORIGINAL, WROTE } from "./quote-words";

/** The words above a quoted message, and what they tell of it. */
export interface Intro {
  /** First line of it, and the line after it. */
  readonly first: number;
  readonly next: number;
  /** Offsets in the text: where the quoted part begins, and where the quoted words begin. */
  readonly start: number;
  readonly content: number;
  readonly depth: number;
  readonly forward: boolean;
  readonly from?: Person | undefined;
  readonly sentAt?: string | undefined;
  readonly subject?: string | undefined;
}

/** Wrapped introductions are looked for this many lines back. */
const WRAPPED = 5;

/** Finds every introduction of a quoted message, in the order of the lines. */
export function findIntros(text: string, lines: readonly Line[]): Intro[] {
  const intros: Intro[] = [];
  const nextColon = colonFinder(text);
  let free = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || index < free || isBlank(line)) continue;
    const intro = introAt(text, lines, index, free, nextColon(line));
    if (!intro) continue;
    intros.push(merge(text, lines, intro, free));
    free = Math.max(intros[intros.length - 1]?.next ?? 0, index + 1);
  }
  return intros;
}

/** Gives, for ascending lines, the first colon of a line or -1; looks at each character once over all calls. */
function colonFinder(text: string): (line: Line) => number {
  const next = finder(text, ":");
  const wide = finder(text, "\uff1a");
  return (line) => {
    const colon = Math.min(next(line.from), wide(line.from));
    return colon < line.end ? colon : -1;
  };
}

function finder(text: string, sign: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) found = text.indexOf(sign, from);
    if (found < 0) found = Infinity;
    return found;
  };
}

function introAt(text: string, lines: readonly Line[], index: number, free: number, colon: number): Intro | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const ruled = isRule(text.charCodeAt(line.from));
  const last = text.charCodeAt(line.end - 1);
  const ended = last === 58 || last === 0xff1a;
  const separator = ruled || ended ? readSeparator(text, line, index) : undefined;
  if (separator) return separator;
  if (colon < 0) return ruled || isLetter(last) ? unmarked(text, lines, index) : undefined;
  const block = colon - line.from <= LABEL_REACH ? headerIntro(text, lines, index) : undefined;
  if (block) return block;
  if (ended || ruled) return attributionIntro(text, lines, index, free);
  return unmarked(text, lines, index) ?? inlineIntro(text, lines, index, colon);
}

/** A label ends at most this far into its line. */
const LABEL_REACH = LABEL_LENGTH + 12;

/** Signs that rules are drawn with: - _ = * — ― – # ~ <. */
function isRule(code: number): boolean {
  return (
    code === 45 ||
    code === 95 ||
    code === 61 ||
    code === 42 ||
    code === 0x2014 ||
    code === 0x2015 ||
    code === 0x2013 ||
    code === 35 ||
    code === 126
  );
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 45 || code === 62 || code > 127;
}

/** "----- Original Message -----", "Begin forwarded message:" and their translations. */
function readSeparator(text: string, line: Line, index: number): Intro | undefined {
  let from = line.from;
  let to = line.end;
  while (from < to && (isRule(text.charCodeAt(from)) || text.charCodeAt(from) === 32)) from += 1;
  while (
    to > from &&
    (isRule(text.charCodeAt(to - 1)) || text.charCodeAt(to - 1) === 32 || text.charCodeAt(to - 1) === 58)
  )
    to -= 1;
  if (to - from > 90 || to <= from) return undefined;
  const words = text.slice(from, to).toLowerCase();
  const dashes = from - line.from >= 2;
  const forward = FORWARDED.some(
    (phrase) => words.startsWith(phrase) && (dashes || isShort(words, phrase, line.end - to)),
  );
  const original = !forward && dashes && ORIGINAL.some((phrase) => words.startsWith(phrase));
  if (!forward && !original) return undefined;
  return { first: index, next: index + 1, start: line.start, content: line.end, depth: line.depth, forward };
}

/** Without dashes the words must stand alone and end in a colon. */
function isShort(words: string, phrase: string, colon: number): boolean {
  return words.length <= phrase.length + 2 && colon > 0;
}

function headerIntro(text: string, lines: readonly Line[], index: number): Intro | undefined {
  const block = readHeaderBlock(text, lines, index);
  const line = lines[index];
  if (!block || !line) return undefined;
  return {
    first: index,
    next: block.next,
    start: line.start,
    content: lines[block.next - 1]?.end ?? line.end,
    depth: line.depth,
    forward: false,
    from: block.from,
    sentAt: block.sentAt,
    subject: block.subject,
  };
}

/** An introduction that ends at this line and may begin up to four lines above, or inside the line. */
function attributionIntro(text: string, lines: readonly Line[], index: number, free: number): Intro | undefined {
  const line = lines[index];
  if (!line) return undefined;
  let undated: Intro | undefined;
  let blanks = 0;
  for (let first = index; first >= Math.max(free, index - WRAPPED); first -= 1) {
    const start = lines[first];
    if (!start || start.depth !== line.depth || line.end - start.from > ATTRIBUTION_LIMIT) break;
    if (isBlank(start) && ++blanks > 2) break;
    if (isBlank(start)) continue;
    const attribution = readAttribution(joined(text, lines, first, index), false);
    if (!attribution) continue;
    const shared = attribution.led ? undefined : sharedLine(text, lines, index, line.end);
    if (shared && shared.start > line.from) return shared;
    const intro = {
      first,
      next: index + 1,
      start: start.start,
      content: line.end,
      depth: line.depth,
      forward: false,
      from: attribution.from,
      sentAt: attribution.sentAt,
    };
    if (attribution.dated) return intro;
    undated ??= first === index || blanks === 0 ? intro : undefined;
  }
  return undated ?? sharedLine(text, lines, index, line.end);
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
  if (!attribution || !attribution.dated) return undefined;
  let start = from + attribution.at;
  while (start > line.from && "-— ".includes(text.charAt(start - 1))) start -= 1;
  return {
    first: index,
    next: index + 1,
    start,
    content: end,
    depth: line.depth,
    forward: false,
    from: attribution.from,
    sentAt: attribution.sentAt,
  };
}

/** "On 14 Nov, Ann wrote" without a colon, alone on its line, with or without rules around. */
function unmarked(text: string, lines: readonly Line[], index: number): Intro | undefined {
  const line = lines[index];
  if (!line || line.end - line.from > 200) return undefined;
  let from = line.from;
  while (from < line.end && (isRule(text.charCodeAt(from)) || text.charCodeAt(from) === 32)) from += 1;
  const gap = from + text.slice(from, Math.min(line.end, from + 12)).indexOf(" ");
  if (gap < from || !LEADS.has(text.slice(from, gap).toLowerCase())) return undefined;
  const attribution = readAttribution(text.slice(from, line.end), false);
  if (!attribution?.dated) return undefined;
  return {
    first: index,
    next: index + 1,
    start: line.start,
    content: line.end,
    depth: line.depth,
    forward: false,
    from: attribution.from,
    sentAt: attribution.sentAt,
  };
}

/** Introductions inside a line: flattened header blocks, and "… wrote:" with the quoted words behind it. */
function inlineIntro(text: string, lines: readonly Line[], index: number, first: number): Intro | undefined {
  const line = lines[index];
  if (!line || line.end - line.from < 40) return undefined;
  let colon = first;
  while (colon >= 0 && colon < line.end) {
    if (WROTE.has(wordBefore(text, line.from, colon))) {
      const intro = sharedLine(text, lines, index, colon + 1);
      if (intro) return intro;
    }
    colon = text.indexOf(":", colon + 1);
  }
  return flattened(text, line, index, first);
}

function wordBefore(text: string, start: number, colon: number): string {
  let end = colon;
  while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1;
  let from = end;
  while (from > start && text.charCodeAt(from - 1) > 32 && end - from < 16) from -= 1;
  return text.slice(from, end).toLowerCase().replace(/\(.*/, "");
}

function flattened(text: string, line: Line, index: number, first: number): Intro | undefined {
  const block = readInlineBlock(text, line, first);
  if (block)
    return {
      first: index,
      next: index + 1,
      start: block.at,
      content: block.value,
      depth: line.depth,
      forward: false,
      from: block.from,
      sentAt: block.sentAt,
    };
  const dashes = line.from + text.slice(line.from, line.end).indexOf("-----");
  if (dashes < line.from) return undefined;
  const words = text
    .slice(dashes, dashes + 80)
    .replace(/^[- ]+/, "")
    .toLowerCase();
  const forward = FORWARDED.some((phrase) => words.startsWith(phrase));
  if (!forward && !ORIGINAL.some((phrase) => words.startsWith(phrase))) return undefined;
  return { first: index, next: index + 1, start: dashes, content: dashes + 5, depth: line.depth, forward };
}

/** Joins a header block or an introduction with the separator or rule above it. */
function merge(text: string, lines: readonly Line[], intro: Intro, free: number): Intro {
  const below = intro.content === lines[intro.next - 1]?.end ? followingBlock(text, lines, intro) : undefined;
  const whole: Intro = below
    ? { ...below, first: intro.first, start: intro.start, forward: intro.forward || below.forward }
    : intro;
  const above = lineAbove(lines, whole.first, free);
  const rule = above >= 0 ? lines[above] : undefined;
  if (!rule || rule.depth !== whole.depth || !isRuleLine(text, rule) || whole.start !== lines[whole.first]?.start)
    return whole;
  return { ...whole, first: above, start: rule.start };
}

/** A separator is often followed by the headers of the message, within two blank lines. */
function followingBlock(text: string, lines: readonly Line[], intro: Intro): Intro | undefined {
  if (intro.from) return undefined;
  let at = intro.next;
  while (at < lines.length && at < intro.next + 3 && isEmpty(lines[at])) at += 1;
  return headerIntro(text, lines, at);
}

function isEmpty(line: Line | undefined): boolean {
  return line !== undefined && isBlank(line);
}

function lineAbove(lines: readonly Line[], first: number, free: number): number {
  let at = first - 1;
  while (at >= free && at >= first - 3 && isEmpty(lines[at])) at -= 1;
  return at >= free && at >= first - 3 ? at : -1;
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
