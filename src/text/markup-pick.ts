import type { Run, SourcedText, Span } from "./sourced";

/**
 * Several stretches of sourced text, in ascending order, as one sourced text; each begins on a new line. One pass over
 * the runs, however many stretches there are.
 */
export function pickSourced(sourced: SourcedText, spans: readonly Span[]): SourcedText {
  const { runs } = sourced;
  const picked: Run[] = [];
  const parts: string[] = [];
  let at = 0;
  let index = firstRun(runs, spans[0]?.start ?? 0);
  for (const span of spans) {
    while (index < runs.length && endOf(runs[index]) <= span.start) index += 1;
    for (let next = index; next < runs.length; next += 1) {
      const run = runs[next];
      if (!run || run.at >= span.end) break;
      picked.push(cut(run, span, at));
    }
    parts.push(sourced.text.slice(span.start, span.end));
    at += span.end - span.start + 1;
  }
  return { text: parts.join("\n"), runs: picked };
}

function endOf(run: Run | undefined): number {
  return run ? run.at + run.length : 0;
}

/** First run that may reach beyond an offset. */
function firstRun(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(runs[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a run that stands inside a stretch, placed where that stretch begins in the new text. */
function cut(run: Run, span: Span, base: number): Run {
  const from = Math.max(run.at, span.start);
  const to = Math.min(run.at + run.length, span.end);
  const copied = run.length === run.sourceLength;
  return {
    at: base + from - span.start,
    length: to - from,
    source: copied ? run.source + (from - run.at) : run.source,
    sourceLength: copied ? to - from : run.sourceLength,
  };
}
