import { ALL_LANGUAGES } from "./language";
import { parsePhrase } from "./phrases-parse";
import { NOTHING, insert, lookUp, node, noTerms, resolved, type Node, type Resolved, type Trie } from "./phrases-trie";
import { BLANK_LINE, CAPITAL, NUMBER, SENTENCE_END, wordAt, type Tokens } from "./tokens";

/** Phrases that mean one thing; `languages` is a mask of LANGUAGE_BIT. */
export interface PhraseEntry {
  readonly phrases: readonly string[];
  readonly languages?: number;
}

/** Many entries compiled into one trie on words. Made once, read by `findPhrases`. */
export interface PhraseSet extends Trie {
  readonly memory: Memory;
  /** What tokens reach by their kind: nothing, a number, a name, both. */
  readonly kinds: readonly Resolved[];
}

/** Where entries were found, in the order of their last words. Parallel arrays of `count` entries. */
export interface PhraseHits {
  readonly count: number;
  /** Index into the entries that were compiled. */
  readonly entries: readonly number[];
  /** First and last token of the hit, both inclusive. */
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
}

/**
 * Compiles phrases (see `parsePhrase` for how they are written).
 * Throws PhraseError when one is not written in the phrase language.
 */
export function compilePhrases(entries: readonly PhraseEntry[]): PhraseSet {
  const terms = noTerms();
  const root = node();
  entries.forEach((entry, index) => {
    const languages = entry.languages ?? ALL_LANGUAGES;
    for (const phrase of entry.phrases)
      for (const reading of parsePhrase(phrase)) insert(root, reading, { entry: index, languages, terms });
  });
  const number = resolved(root, terms.words.get("\u0002number") ?? []);
  const name = resolved(root, terms.words.get("\u0002name") ?? []);
  const both = resolved(root, [...number.terms, ...name.terms]);
  return {
    root,
    terms,
    memory: { hashes: new Int32Array(2 * MOST_WORDS), values: new Array<Resolved | undefined>(MOST_WORDS) },
    kinds: [NOTHING, number, name, both],
  };
}

/**
 * All entries that occur in the tokens, in one pass; a hit does not run across the end of a sentence or a blank line.
 * Only entries whose languages meet `mask` count. Steps: at most a constant for each token, given the phrases.
 */
export function findPhrases(set: PhraseSet, tokens: Tokens, mask: number = ALL_LANGUAGES): PhraseHits {
  const hits: Hits = { entries: [], firsts: [], lasts: [] };
  const search: Search = { set, mask, active: pool.one, next: pool.other, hits };
  const { before, kinds } = tokens;
  search.active.count = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if ((before[index] ?? 0) & (SENTENCE_END | BLANK_LINE)) search.active.count = 0;
    const word = resolve(search, tokens, index);
    const known = kinds[index] ?? 0;
    const kind = set.kinds[(known & NUMBER ? 1 : 0) | (known & CAPITAL ? 2 : 0)] ?? NOTHING;
    // Most words are in no phrase at all.
    if (word === NOTHING && kind === NOTHING && !search.active.count) continue;
    search.next.count = 0;
    if (search.active.count) advance(search, word.terms, kind.terms, index);
    for (const next of word.starts) arrive(search, next, index, index);
    for (const next of kind.entries) arrive(search, next, index, index);
    const { active } = search;
    search.active = search.next;
    search.next = active;
  }
  return { count: hits.entries.length, ...hits };
}

/** The words met last, each in the place that its hash tells: its two hashes and what it leads to. */
interface Memory {
  /** Side by side, since most of the cost is reaching them. */
  readonly hashes: Int32Array;
  readonly values: (Resolved | undefined)[];
}

interface Search {
  readonly set: PhraseSet;
  readonly mask: number;
  active: States;
  next: States;
  readonly hits: Hits;
}

interface Hits {
  readonly entries: number[];
  readonly firsts: number[];
  readonly lasts: number[];
}

/** Phrases that are under way: where in the trie, since which token, and how many more words may be passed over. */
interface States {
  readonly nodes: Node[];
  readonly firsts: number[];
  readonly gaps: number[];
  count: number;
}

// One search runs at a time, so that the lists can be used again by the next.
const pool = { one: noStates(), other: noStates() };

function noStates(): States {
  return { nodes: [], firsts: [], gaps: [], count: 0 };
}

/** Words that are remembered; a further one takes the place of another, so that they stay few on any input. */
const MOST_WORDS = 1 << 15;

function resolve({ set, mask }: Search, tokens: Tokens, index: number): Resolved {
  // A word leads to other terms under another mask.
  const first = (tokens.hashes[index] ?? 0) ^ Math.imul(mask, 0x9e3779b1);
  const second = tokens.secondHashes[index] ?? 0;
  const slot = (first ^ (second >>> 7)) & (MOST_WORDS - 1);
  const { hashes, values } = set.memory;
  const known = values[slot];
  if (known && hashes[2 * slot] === first && hashes[2 * slot + 1] === second) return known;
  hashes[2 * slot] = first;
  hashes[2 * slot + 1] = second;
  return (values[slot] = lookUp(set, wordAt(tokens, index), mask));
}

function advance(search: Search, terms: readonly number[], kindTerms: readonly number[], index: number): void {
  const { nodes, firsts, gaps, count } = search.active;
  for (let at = 0; at < count; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const first = firsts[at] ?? 0;
    const gap = gaps[at] ?? 0;
    if (gap > 0) addState(search.next, node, first, gap - 1);
    follow(search, node.edges, terms, { first, index });
    if (kindTerms.length) follow(search, node.edges, kindTerms, { first, index });
  }
}

/** Goes on from one node by each term that leads on. */
function follow(
  search: Search,
  edges: ReadonlyMap<number, Node> | null,
  terms: readonly number[],
  { first, index }: { readonly first: number; readonly index: number },
): void {
  if (!edges) return;
  for (const term of terms) {
    const next = edges.get(term);
    if (next) arrive(search, next, first, index);
  }
}

function addState(states: States, node: Node, first: number, gap: number): void {
  const at = states.count;
  states.nodes[at] = node;
  states.firsts[at] = first;
  states.gaps[at] = gap;
  states.count = at + 1;
}

function arrive(search: Search, next: Node, first: number, index: number): void {
  if (!(next.languages & search.mask)) return;
  for (const entry of next.ends) record(search, entry, first, index);
  if (next.edges) addState(search.next, next, first, 0);
  if (next.skipping) addState(search.next, next.skipping, first, next.skipping.gap);
}

function record({ hits }: Search, entry: number, first: number, last: number): void {
  hits.entries.push(entry);
  hits.firsts.push(first);
  hits.lasts.push(last);
}
