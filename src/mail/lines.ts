import { WROTE } from "./quote-words";

/** One line of readable text. `from` stands after indentation and quote marks, `end` before trailing white space. */
export interface Line {
  readonly start: number;
  readonly from: number;
  readonly end: number;
  /** How often the line is quoted: the number of its `>` marks, and of the quoting elements around it. */
  readonly depth: number;
}

const GREATER = 62;
const LESS = 60;
const COLON = 58;

/** Splits text into lines. `raise` adds the quoting that markup tells about, by the offset where a line begins. */
export function readLines(text: string, raise?: (offset: number) => number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    let stop = text.indexOf("\n", start);
    if (stop < 0) stop = text.length;
    lines.push(readLine(text, start, stop, raise));
    start = stop + 1;
  }
  return lines;
}

function readLine(text: string, start: number, stop: number, raise: ((offset: number) => number) | undefined): Line {
  let end = stop;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  let from = start;
  let depth = 0;
  for (; from < end; from += 1) {
    const code = text.charCodeAt(from);
    if (code === GREATER) depth += 1;
    else if (!isSpace(code)) break;
  }
  if (depth && !isQuoteMark(text, start, from, end)) {
    depth = 0;
    from = skipSpace(text, start, end);
  }
  return { start, from, end, depth: raise ? depth + raise(from) : depth };
}

/** `>From` is an escape of mailbox files; an arrow, or marks mirrored at the end of the line, are ornaments. */
function isQuoteMark(text: string, start: number, from: number, end: number): boolean {
  if (end > from && text.charCodeAt(end - 1) === LESS) return false;
  if (isTorn(text, from, end)) return false;
  return !(text.startsWith("From ", from) && from - start === 1);
}

/** `> wrote:` or `>:` is the end of an address that was torn from its introduction. */
function isTorn(text: string, from: number, end: number): boolean {
  if (end - from > 24 || end === from || text.charCodeAt(end - 1) !== COLON) return false;
  const word = text
    .slice(from, end - 1)
    .trim()
    .toLowerCase();
  return word === "" || WROTE.has(word);
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** White space, no-break space, and the invisible marks that mail clients leave at line ends. */
export function isSpace(code: number): boolean {
  if (code <= 32 || code === 0xa0) return true;
  return (
    code > 0x200a &&
    (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff)
  );
}

export function isBlank(line: Line): boolean {
  return line.from >= line.end;
}

/** What the line says, without quote marks and white space around. */
export function lineText(text: string, line: Line): string {
  return text.slice(line.from, line.end);
}
