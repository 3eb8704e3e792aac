import type { Run, SourcedText } from "./sourced";

/** Readable text in the making: folds white space, breaks lines, and remembers where each run came from. */
export interface Writer {
  text: string;
  readonly runs: { -readonly [K in keyof Run]: Run[K] }[];
  /** Line breaks that the next visible character must find before it. */
  breaks: number;
  /** Line breaks at the end of `text`. Counts as many at the very beginning. */
  trailing: number;
  /** Folded white space waiting for a word after it; `spaceFrom` is -1 when there is none. */
  spaceFrom: number;
  spaceTo: number;
}

export function newWriter(): Writer {
  return { text: "", runs: [], breaks: 0, trailing: 9, spaceFrom: -1, spaceTo: -1 };
}

/** Asks for a line break (1) or a blank line (2) before whatever comes next. */
export function wantBreak(writer: Writer, lines: number): void {
  if (lines > writer.breaks) writer.breaks = lines;
}

/** A `<br>`: a line break of its own, even on an empty line. */
export function hardBreak(writer: Writer): void {
  writeBreaks(writer);
  writer.text += "\n";
  writer.trailing += 1;
  writer.spaceFrom = -1;
}

/** Notes white space of the original; it becomes one space when a word follows on the same line. */
export function wantSpace(writer: Writer, from: number, to: number): void {
  if (writer.spaceFrom < 0) writer.spaceFrom = from;
  writer.spaceTo = to;
}

/** Writes visible characters that stand at [source, source + sourceLength) of the original. */
export function put(writer: Writer, text: string, source: number, sourceLength: number): void {
  writeBreaks(writer);
  if (writer.spaceFrom >= 0) {
    if (writer.trailing === 0) append(writer, " ", writer.spaceFrom, writer.spaceTo - writer.spaceFrom);
    writer.spaceFrom = -1;
  }
  append(writer, text, source, sourceLength);
  writer.trailing = 0;
}

/** Writes characters that do not stand in the original, such as the bullet of a list item. */
export function putExtra(writer: Writer, text: string): void {
  writeBreaks(writer);
  writer.spaceFrom = -1;
  writer.text += text;
  writer.trailing = text.endsWith("\n") ? 1 : 0;
}

/** Writes preformatted characters as they are. */
export function putRaw(writer: Writer, text: string, source: number): void {
  writeBreaks(writer);
  writer.spaceFrom = -1;
  append(writer, text, source, text.length);
  writer.trailing = text.endsWith("\n") ? 1 : 0;
}

export function finish(writer: Writer): SourcedText {
  return { text: writer.text, runs: writer.runs };
}

function writeBreaks(writer: Writer): void {
  if (writer.breaks === 0) return;
  if (writer.breaks > writer.trailing) {
    writer.text += writer.breaks - writer.trailing === 2 ? "\n\n" : "\n";
    writer.trailing = writer.breaks;
  }
  writer.breaks = 0;
  if (writer.trailing > 0) writer.spaceFrom = -1;
}

function append(writer: Writer, text: string, source: number, sourceLength: number): void {
  const at = writer.text.length;
  const last = writer.runs[writer.runs.length - 1];
  const copied = text.length === sourceLength;
  writer.text += text;
  if (
    copied &&
    last &&
    last.length === last.sourceLength &&
    last.at + last.length === at &&
    last.source + last.length === source
  ) {
    last.length += sourceLength;
    last.sourceLength += sourceLength;
    return;
  }
  writer.runs.push({ at, length: text.length, source, sourceLength });
}
