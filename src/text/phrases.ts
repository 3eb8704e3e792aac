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
  readonly languages: Int32Array;
  readonly memory: Memory;
  /** What tokens reach by their kind: nothing, a number, a name, both. */
  readonly kinds: readonly Resolved[];
}

/** Where entries were found, in the order of their last words. Parallel arrays of `count` entries. */
export interface PhraseHits {
  readonly count: number;
  /** Index into the entries that were compiled. The arrays are written over by the next search. */
  readonly entries: Int32Array;
  /** First and last token of the hit, both inclusive. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
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
  const memory = emptyMemory();
  const number = resolved(root, terms.words.get("\u0002number") ?? []);
  const name = resolved(root, terms.words.get("\u0002name") ?? []);
  const both = resolved(root, [...number.terms, ...name.terms]);
  return {
    root,
    terms,
    languages: Int32Array.from(entries, (entry) => entry.languages ?? ALL_LANGUAGES),
    memory,
    kinds: [NOTHING, number, name, both],
  };
}

/**
 * All entries that occur in the tokens, in one pass; a hit does not run across the end of a sentence or a blank line.
 * Only entries whose languages meet `mask` count. Steps: at most a constant for each token, given the phrases.
 */
export function findPhrases(set: PhraseSet, tokens: Tokens, mask: number = ALL_LANGUAGES): PhraseHits {
  const search: Search = { set, mask, active: pool.one, next: pool.other, found: 0 };
  search.active.count = 0;
  for (let index = 0; index < tokens.count; index += 1) {
    if ((tokens.before[index] ?? 0) & (SENTENCE_END | BLANK_LINE)) search.active.count = 0;
    const word = resolve(set, tokens, index);
    const kinds = tokens.kinds[index] ?? 0;
    const kind = set.kinds[(kinds & NUMBER ? 1 : 0) | (kinds & CAPITAL ? 2 : 0)] ?? NOTHING;
    search.next.count = 0;
    if (search.active.count) advance(search, word.terms, kind.terms, index);
    for (const next of word.starts) arrive(search, next, index, index);
    for (const next of kind.entries) arrive(search, next, index, index);
    const { active } = search;
    search.active = search.next;
    search.next = active;
  }
  return {
    count: search.found,
    entries: hits.entries.subarray(0, search.found),
    firsts: hits.firsts.subarray(0, search.found),
    lasts: hits.lasts.subarray(0, search.found),
  };
}

/** Terms of words met before, by hash; emptied when full, so that it stays small on any input. */
interface Memory {
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  readonly values: (Resolved | undefined)[];
  used: number;
}

interface Search {
  readonly set: PhraseSet;
  readonly mask: number;
  active: States;
  next: States;
  found: number;
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

const SLOTS = 1 << 15;

function emptyMemory(): Memory {
  return {
    firsts: new Int32Array(SLOTS),
    seconds: new Int32Array(SLOTS),
    values: new Array<Resolved | undefined>(SLOTS),
    used: 0,
  };
}

function resolve(set: PhraseSet, tokens: Tokens, index: number): Resolved {
  const { memory } = set;
  const first = tokens.hashes[index] ?? 0;
  const second = tokens.secondHashes[index] ?? 0;
  let slot = (first ^ (second >>> 7)) & (SLOTS - 1);
  for (let known = memory.values[slot]; known; known = memory.values[slot]) {
    if (memory.firsts[slot] === first && memory.seconds[slot] === second) return known;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const value = lookUp(set, wordAt(tokens, index));
  if (memory.used > SLOTS / 2) {
    memory.values.fill(undefined);
    memory.used = 0;
    slot = (first ^ (second >>> 7)) & (SLOTS - 1);
  }
  memory.firsts[slot] = first;
  memory.seconds[slot] = second;
  memory.values[slot] = value;
  memory.used += 1;
  return value;
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
  edges: ReadonlyMap<number, Node>,
  terms: readonly number[],
  { first, index }: { readonly first: number; readonly index: number },
): void {
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

const hits = { entries: new Int32Array(1024), firsts: new Int32Array(1024), lasts: new Int32Array(1024) };

function arrive(search: Search, next: Node, first: number, index: number): void {
  if (!(next.languages & search.mask)) return;
  for (const entry of next.ends)
    if ((search.set.languages[entry] ?? 0) & search.mask) record(search, entry, first, index);
  if (next.edges.size) addState(search.next, next, first, 0);
  if (next.skipping) addState(search.next, next.skipping, first, next.skipping.gap);
}

function record(search: Search, entry: number, first: number, last: number): void {
  if (search.found >= hits.entries.length) {
    for (const key of ["entries", "firsts", "lasts"] as const) {
      const wider = new Int32Array(hits[key].length * 2);
      wider.set(hits[key]);
      hits[key] = wider;
    }
  }
  hits.entries[search.found] = entry;
  hits.firsts[search.found] = first;
  hits.lasts[search.found] = last;
  search.found += 1;
}
