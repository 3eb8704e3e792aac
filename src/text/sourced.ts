/** A stretch [start, end) of a string, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One run of readable characters and the stretch of the original they came from. */
export interface Run {
  /** Where the run begins in the readable text. */
  readonly at: number;
  readonly length: number;
  /** Where it begins in the original. */
  readonly source: number;
  /** Equal to `length` for copied characters; another value for an entity or folded white space, which map as a whole. */
  readonly sourceLength: number;
}

/** Readable text that knows where each of its characters stands in the original. Runs ascend by `at` and do not overlap. */
export interface SourcedText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Text that is its own original. */
export function plain(text: string): SourcedText {
  return { text, runs: text.length ? [{ at: 0, length: text.length, source: 0, sourceLength: text.length }] : [] };
}

/** The stretch of the original behind a stretch of the readable text; an empty span when the text is empty there. */
export function sourceSpan(sourced: SourcedText, span: Span): Span {
  if (span.end <= span.start) {
    const at = sourceOffset(sourced, span.start, false);
    return { start: at, end: at };
  }
  return { start: sourceOffset(sourced, span.start, false), end: sourceOffset(sourced, span.end - 1, true) };
}

/** A stretch of sourced text as sourced text of its own. */
export function sliceSourced(sourced: SourcedText, span: Span): SourcedText {
  const runs: Run[] = [];
  for (const run of sourced.runs) {
    const from = Math.max(run.at, span.start);
    const to = Math.min(run.at + run.length, span.end);
    if (to <= from) continue;
    const copied = run.length === run.sourceLength;
    runs.push({
      at: from - span.start,
      length: to - from,
      source: copied ? run.source + (from - run.at) : run.source,
      sourceLength: copied ? to - from : run.sourceLength,
    });
  }
  return { text: sourced.text.slice(span.start, span.end), runs };
}

/** Original offset of one character: of its beginning, or of its end when `after` is set. */
function sourceOffset({ runs }: SourcedText, index: number, after: boolean): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const run = runs[middle];
    if (run && run.at <= index) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (!run) return 0;
  if (run.length !== run.sourceLength) return after ? run.source + run.sourceLength : run.source;
  const within = Math.min(index - run.at, run.length - 1);
  return run.source + within + (after ? 1 : 0);
}
