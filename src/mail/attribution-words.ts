/** One word of an introduction, in lower case and without the signs around it. */
export interface Word {
  readonly text: string;
  readonly at: number;
  readonly dated: boolean;
}

/** Where the words end: signs of emphasis and rules after them do not count. */
export function endOfBody(text: string): number {
  let end = text.length;
  while (end > 0 && "*_- \t\n\r\u00a0—\u200e\u200f\u202a\u202b\u202c\u2069".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Splits a text into words, up to an offset. */
export function split(text: string, end: number): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < end) {
    while (at < end && isGap(text.charCodeAt(at))) at += 1;
    const start = at;
    while (at < end && !isGap(text.charCodeAt(at))) at += 1;
    if (at > start) words.push(wordOf(text.slice(start, at), start));
  }
  return words;
}

function isGap(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 44 || code === 42 || code === 0xff0c || code === 0x202f || code === 0x200b
  );
}

const EDGES = "\"'“”„<>[]()_-—–|\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069";

function wordOf(raw: string, start: number): Word {
  let from = 0;
  let to = raw.length;
  while (from < to && EDGES.includes(raw.charAt(from))) from += 1;
  while (
    to > from &&
    (EDGES.includes(raw.charAt(to - 1)) || raw.charAt(to - 1) === ".") &&
    raw.slice(from, to) !== "napisał(a)"
  )
    to -= 1;
  const text = withoutEnding(raw.slice(from, to).toLowerCase());
  return { text, at: start + from, dated: isDated(text) };
}

/** "napisał(a)" and "написал(а)" leave the writer's sex open. */
function withoutEnding(word: string): string {
  const open = word.indexOf("(");
  return open > 2 && !word.includes("@") ? word.slice(0, open) : word;
}

/** Numbers of a date or a clock: 2026, 3/4/26, 10:55, 2016年, 20.42. */
function isDated(word: string): boolean {
  if (word.length > 24 || word.includes("@")) return false;
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57) return false;
  return /^(?:19|20)\d\d$/.test(word) || /^\d{1,4}[./:年-]\d/.test(word) || /^\d{1,2}h\d\d/.test(word);
}

/** A small number standing alone: a day, or "2nd". */
export function isNumber(word: string): boolean {
  return /^\d{1,4}(?:st|nd|rd|th|º|er)?$/.test(word);
}
