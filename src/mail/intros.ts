import { readHeaderBlock } from "./header-block";
import { attributionIntro, inlineIntro, unmarkedIntro } from "./intro-lines";
import type { Line } from "./lines";
import { isBlank } from "./lines";
import type { Person, WrittenDate } from "./message";
import { readMemoHead } from "./memo-head";
import { LABEL_LENGTH } from "./quote-words";
import { isRule, isRuleLine, readSeparator } from "./separators";

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
  /** Headers, a rule with words in it, or a line such as "Ann wrote:". */
  readonly kind: "headers" | "separator" | "line";
  readonly from?: Person | undefined;
  readonly date?: WrittenDate | undefined;
  readonly subject?: string | undefined;
}

/** Finds every introduction of a quoted message, in the order of the lines. */
export function findIntros(text: string, lines: readonly Line[]): Intro[] {
  const intros: Intro[] = [];
  const nextColon = colonFinder(text);
  let free = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || index < free || isBlank(line)) continue;
    const intro = introAt(text, lines, { index, free, colon: nextColon(line) });
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

/** A line that may introduce a quote, the first line that belongs to nothing else, and the line's first colon or -1. */
interface Place {
  readonly index: number;
  readonly free: number;
  readonly colon: number;
}

function introAt(text: string, lines: readonly Line[], { index, free, colon }: Place): Intro | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const ruled = isRule(text.charCodeAt(line.from));
  const last = text.charCodeAt(line.end - 1);
  const ended = last === 58 || last === 0xff1a;
  const separator = ruled || ended ? readSeparator(text, lines, index) : undefined;
  if (separator) return separator;
  if (colon < 0) return ruled || isLetter(last) ? unmarkedIntro(text, lines, index) : undefined;
  const block = colon - line.from <= LABEL_REACH ? headerIntro(text, lines, index, free) : undefined;
  if (block) return block;
  if (ended || ruled) return attributionIntro(text, lines, index, free);
  return unmarkedIntro(text, lines, index) ?? inlineIntro(text, lines, index, colon);
}

/** A label ends at most this far into its line. */
const LABEL_REACH = LABEL_LENGTH + 12;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 45 || code === 62 || code > 127;
}

function headerIntro(text: string, lines: readonly Line[], index: number, free: number): Intro | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const block = readHeaderBlock(text, lines, index);
  const memo = block ? undefined : readMemoHead(text, lines, index, free);
  const found = block ?? memo;
  if (!found) return undefined;
  const first = memo?.first ?? index;
  return {
    first,
    next: found.next,
    start: lines[first]?.start ?? line.start,
    content: lines[found.next - 1]?.end ?? line.end,
    depth: line.depth,
    forward: false,
    kind: "headers",
    from: found.from,
    date: found.date,
    subject: found.subject,
  };
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

/** Lines between a separator and the headers below it: blank ones, and names in old memo heads. */
const GAP = 8;

/** A separator is often followed by the headers of the message. */
function followingBlock(text: string, lines: readonly Line[], intro: Intro): Intro | undefined {
  if (intro.from) return undefined;
  let names = 0;
  for (let at = intro.next; at < lines.length && at < intro.next + GAP && names < 4; at += 1) {
    if (isEmpty(lines[at])) continue;
    const found = headerIntro(text, lines, at, intro.next);
    if (found) return names === 0 || found.first < at ? found : undefined;
    names += 1;
  }
  return undefined;
}

function isEmpty(line: Line | undefined): boolean {
  return line !== undefined && isBlank(line);
}

function lineAbove(lines: readonly Line[], first: number, free: number): number {
  let at = first - 1;
  while (at >= free && at >= first - 3 && isEmpty(lines[at])) at -= 1;
  return at >= free && at >= first - 3 ? at : -1;
}
