import { sourceSpan } from "../text/sourced";
import { BLANK_LINE, LINE_BREAK, SENTENCE_END, type Tokens } from "../text/tokens";
import type { Scan } from "./scan";

/** Words of a mail and where they stand in `body.content`, whatever markup or entities are between them. */
export interface Quote {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Longest quotation, in letters. */
const LONGEST = 240;
/** A single word of no more letters than this ("in", "your") tells nothing alone and is quoted with its neighbours. */
const SHORT = 5;
/** Neighbours to each side. */
const BESIDE = 3;
const PAUSE = SENTENCE_END | BLANK_LINE | LINE_BREAK;

const NO_QUOTE: Quote = { quote: "", start: 0, end: 0 };

/** The words that made a rule fire in one message; empty for words of the subject and for rules about facts. */
export function quoteOf(scan: Scan, rule: number): Quote {
  const first = scan.evidence[2 * rule] ?? -1;
  const last = scan.evidence[2 * rule + 1] ?? -1;
  if (first < 0 || last < first) return NO_QUOTE;
  return quoteTokens(scan, widened(scan.facts.tokens, first, last));
}

function quoteTokens({ facts, parts }: Scan, [first, last]: readonly [number, number]): Quote {
  const start = facts.tokens.starts[first] ?? 0;
  const end = Math.min(facts.tokens.ends[last] ?? 0, start + LONGEST);
  const inSignature = start >= parts.signatureFrom;
  const sourced = inSignature ? facts.body.signature : facts.body.visible;
  const shift = inSignature ? parts.text.length - facts.body.signature.text.length : parts.visibleFrom;
  if (start < shift || end > shift + sourced.text.length) return NO_QUOTE;
  const span = sourceSpan(sourced, { start: start - shift, end: end - shift });
  return { quote: sourced.text.slice(start - shift, end - shift), start: span.start, end: span.end };
}

/** A lone short word with its neighbours in the same line and sentence; anything longer as it is. */
function widened(tokens: Tokens, first: number, last: number): readonly [number, number] {
  const letters = (tokens.ends[last] ?? 0) - (tokens.starts[first] ?? 0);
  if (first !== last || letters > SHORT) return [first, last];
  const pauses = (at: number): boolean => ((tokens.before[at] ?? 0) & PAUSE) !== 0;
  let from = first;
  while (from > 0 && first - from < BESIDE && !pauses(from)) from -= 1;
  let to = last;
  while (to + 1 < tokens.count && to - last < BESIDE && !pauses(to + 1)) to += 1;
  return [from, to];
}
