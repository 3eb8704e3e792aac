import type { Hit } from "../facts/stance/forms";
import { FORMS } from "../facts/stance/form-table";
import { createReader, type Reader } from "../facts/stance/reader";
import { sortHits, type Found } from "../facts/stance/sort";
import { weigh } from "../facts/stance/weigh";
import { SENTENCE, type ReadWords } from "../facts/stance/words";
import type { Span } from "../text/sourced";
import { LINT_FORMS } from "./lint-forms";
import { SUGGESTIONS } from "./suggestions";

/** What a seller may hear in a decline beside the no. */
export type RemarkKind =
  "later" | "interest" | "question" | "reason" | "names-colleague" | "warm" | "unclear" | "auto-reply";

/** One remark, on the stretch [start, end) of the text. An `unclear` one is about the whole text. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
}

/** What the linter may know beside the text. */
export interface LintContext {
  /** The organisation's own door for offers; naming it is no remark. */
  readonly supplierDoor?: string | undefined;
}

let reader: Reader | null = null;

/**
 * Says how a person and a seller's software will read a decline written by hand; nothing for a decline that says no, asks to
 * stop and says no more. Suggestions are in `language` (seven; English otherwise). Remarks are in the order of the text, at
 * most one of a kind at one place. Linear in the text, which is read to its 1,200th word.
 */
export function lintDecline(text: string, language?: string, context: LintContext = {}): Remark[] {
  reader ??= createReader({ ...FORMS, ...LINT_FORMS });
  const { words, hits } = reader.read(text);
  const found = sortHits(reader, words, hits);
  const of = (name: keyof typeof LINT_FORMS): Hit[] => hits.filter((hit) => reader?.kinds[hit.kind] === name);
  const spans: [RemarkKind, Span][] = [
    ...mark(
      "later",
      words,
      [...found.later, ...found.vague, ...found.stall, ...of("tail")].filter((hit) => !inStop(hit, found)),
    ),
    ...mark("interest", words, [...found.yes, ...found.liking, ...found.consent]),
    ...mark("reason", words, of("because")),
    ...mark("warm", words, of("warm")),
    ...mark("names-colleague", words, [...named(words, found, reader.lexicon.number("@neg")), ...of("colleague")]),
    ...addresses(text, context).map((span): [RemarkKind, Span] => ["names-colleague", span]),
    ...mark("auto-reply", words, found.absent),
    ...questions(words).map((span): [RemarkKind, Span] => ["question", span]),
  ];
  if (!asksToStop(words, found, reader)) spans.push(["unclear", { start: 0, end: text.trimEnd().length }]);
  const suggestions = SUGGESTIONS[language?.slice(0, 2).toLowerCase() ?? "en"] ?? SUGGESTIONS["en"];
  return merge(spans).map(([kind, span]) => ({ kind, ...span, suggestion: suggestions?.[kind] ?? "" }));
}

function mark(kind: RemarkKind, words: ReadWords, hits: readonly Hit[]): [RemarkKind, Span][] {
  return hits.map((hit) => [kind, spanOf(words, hit.from, hit.to)]);
}

function spanOf(words: ReadWords, from: number, to: number): Span {
  return { start: words.tokens.starts[from] ?? 0, end: words.tokens.ends[to] ?? 0 };
}

/** "From now on" and "again" inside a request to stop put nothing off. */
function inStop(hit: Hit, found: Found): boolean {
  return found.stop.some((stop) => hit.from <= stop.to && stop.from <= hit.to);
}

/** Of the forms that point elsewhere, those without a negation: "I am not the one" names nobody. */
function named(words: ReadWords, found: Found, negative: number): readonly Hit[] {
  return found.wrong.filter((hit) => {
    for (let at = hit.from; at <= hit.to; at += 1) if (words.fields[at]?.includes(negative)) return false;
    return true;
  });
}

/** A no, and a request to stop or to be removed. */
function asksToStop(words: ReadWords, found: Found, { lexicon }: Reader): boolean {
  return found.stop.length > 0 && weigh(words, found, lexicon, { ask: true, offer: false }).stance === "refusal";
}

function questions(words: ReadWords): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at < words.count; at += 1) {
    if (words.gaps[at] === SENTENCE) from = at;
    const ends = at + 1 >= words.count || words.gaps[at + 1] === SENTENCE;
    if (ends && words.asked[at]) spans.push(spanOf(words, from, at));
  }
  return spans;
}

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu;

/** Mail addresses in the text, the known door left out. */
function addresses(text: string, { supplierDoor }: LintContext): Span[] {
  return [...text.matchAll(ADDRESS)]
    .filter((match) => match[0].toLowerCase() !== supplierDoor?.toLowerCase())
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** In the order of the text; overlapping spans of a kind become one. */
function merge(spans: readonly [RemarkKind, Span][]): [RemarkKind, Span][] {
  const sorted = [...spans].sort((left, right) => left[1].start - right[1].start || left[1].end - right[1].end);
  const merged: [RemarkKind, Span][] = [];
  const newest = new Map<RemarkKind, number>();
  for (const [kind, span] of sorted) {
    const index = newest.get(kind);
    const before = index === undefined ? undefined : merged[index]?.[1];
    if (index !== undefined && before && span.start <= before.end) {
      merged[index] = [kind, { start: before.start, end: Math.max(before.end, span.end) }];
      continue;
    }
    newest.set(kind, merged.length);
    merged.push([kind, span]);
  }
  return merged;
}
