import { ALL_LANGUAGES } from "./language";
import { parsePhrase, type Place } from "./phrases-parse";
import { ADDRESS, BLANK_LINE, CAPITAL, NUMBER, SENTENCE_END, URL, wordAt, type Tokens } from "./tokens";

/** Phrases that mean one thing; `languages` is a mask of LANGUAGE_BIT. */
export interface PhraseEntry {
  readonly phrases: readonly string[];
  readonly languages?: number;
}

/** Many entries compiled into one trie on words. Made once, read by `findPhrases`. */
export interface PhraseSet {
  readonly root: Node;
  readonly terms: Terms;
  readonly languages: Int32Array;
  readonly memory: Memory;
}

/** Where entries were found, in the order of their last words. Parallel arrays of `count` entries. */
export interface PhraseHits {
  readonly count: number;
  /** Index into the entries that were compiled. */
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
  const terms: Terms = { words: new Map(), prefixes: new Map(), sets: new Map(), languages: [] };
  const root = node();
  entries.forEach((entry, index) => {
    const languages = entry.languages ?? ALL_LANGUAGES;
    for (const phrase of entry.phrases)
      for (const reading of parsePhrase(phrase)) insert(root, reading, index, languages, terms);
  });
  const memory = emptyMemory();
  return { root, terms, languages: Int32Array.from(entries, (entry) => entry.languages ?? ALL_LANGUAGES), memory };
}

/**
 * All entries that occur in the tokens, in one pass; a hit does not run across the end of a sentence or a blank line.
 * Only entries whose languages meet `mask` count. Steps: at most a constant for each token, given the phrases.
 */
export function findPhrases(set: PhraseSet, tokens: Tokens, mask: number = ALL_LANGUAGES): PhraseHits {
  const search: Search = { set, mask, active: [], next: [], found: 0 };
  for (let index = 0; index < tokens.count; index += 1) {
    if ((tokens.before[index] ?? 0) & (SENTENCE_END | BLANK_LINE)) search.active.length = 0;
    const word = resolve(set, tokens, index);
    const kinds = (tokens.kinds[index] ?? 0) & (NUMBER | CAPITAL | URL | ADDRESS);
    if (search.active.length) advance(search, word, kinds, index);
    enter(search, word, kinds, index);
    const { active } = search;
    search.active = search.next;
    search.next = active;
    search.next.length = 0;
  }
  return {
    count: search.found,
    entries: hits.entries.slice(0, search.found),
    firsts: hits.firsts.slice(0, search.found),
    lasts: hits.lasts.slice(0, search.found),
  };
}

interface Node {
  readonly edges: Map<number, Node>;
  /** Reached without a word: from here up to three words may be passed over. */
  skipping: Node | null;
  gap: number;
  /** Entries that end here. */
  ends: number[];
  /** Languages of everything at and below this node. */
  languages: number;
}

interface Terms {
  readonly words: Map<string, number[]>;
  readonly prefixes: Map<string, number[]>;
  readonly sets: Map<string, number>;
  /** Languages of each term. */
  readonly languages: number[];
}

/** Terms of words met before, by hash; emptied when full, so that it stays small on any input. */
interface Memory {
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  readonly values: (Resolved | undefined)[];
  used: number;
}

interface Resolved {
  readonly terms: readonly number[];
  /** Nodes that the word reaches from the root. */
  readonly starts: readonly Node[];
}

interface Search {
  readonly set: PhraseSet;
  readonly mask: number;
  active: Active[];
  next: Active[];
  found: number;
}

interface Active {
  readonly node: Node;
  readonly first: number;
  readonly gap: number;
}

const SLOTS = 1 << 15;
const NOTHING: Resolved = { terms: [], starts: [] };

function emptyMemory(): Memory {
  return {
    firsts: new Int32Array(SLOTS),
    seconds: new Int32Array(SLOTS),
    values: new Array<Resolved | undefined>(SLOTS),
    used: 0,
  };
}

function node(): Node {
  return { edges: new Map(), skipping: null, gap: 0, ends: [], languages: 0 };
}

function insert(root: Node, places: readonly Place[], entry: number, languages: number, terms: Terms): void {
  let at = root;
  at.languages |= languages;
  for (const place of places) {
    at = place.kind === "any" ? skippingFrom(at, place.most) : follow(at, termOf(place.words, languages, terms));
    at.languages |= languages;
  }
  if (!at.ends.includes(entry)) at.ends.push(entry);
}

function skippingFrom(at: Node, most: number): Node {
  at.skipping ??= { ...node(), gap: most };
  return at.skipping;
}

function follow(at: Node, term: number): Node {
  let next = at.edges.get(term);
  if (!next) {
    next = node();
    at.edges.set(term, next);
  }
  return next;
}

/** The term that stands for a set of words in some languages; each of its words leads to it. */
function termOf(words: readonly string[], languages: number, terms: Terms): number {
  const members = [...new Set(words)].sort();
  const key = `${languages} ${members.join(" ")}`;
  const known = terms.sets.get(key);
  if (known !== undefined) return known;
  const term = terms.languages.push(languages) - 1;
  terms.sets.set(key, term);
  for (const member of members) {
    if (member.endsWith("*")) push(terms.prefixes, member.slice(0, -1), term);
    else push(terms.words, member, term);
    const bare = member.endsWith("*") ? "" : withoutMarks(member);
    if (bare && bare !== member) push(terms.words, `\u0003${bare}`, term);
  }
  return term;
}

function push(map: Map<string, number[]>, key: string, term: number): void {
  const list = map.get(key);
  if (list) list.push(term);
  else map.set(key, [term]);
}

/** People write "donnees" and "fuer": a word without marks stands for the marked one unless its language has it as a word of its own. */
function withoutMarks(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");
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

const LONGEST_PREFIX = 24;

function lookUp(set: PhraseSet, word: string): Resolved {
  const { words, prefixes, languages } = set.terms;
  const terms: number[] = [];
  let taken = 0;
  for (const key of [word, `\u0003${word}`, `\u0003${umlauts(word)}`]) {
    const found = (words.get(key) ?? NO_TERMS).filter((term) => (languages[term] ?? 0) & ~taken);
    for (const term of found) if (!terms.includes(term)) terms.push(term);
    for (const term of found) taken |= languages[term] ?? 0;
  }
  const reach = Math.min(word.length, LONGEST_PREFIX);
  for (let length = 1; length <= reach; length += 1) {
    const found = prefixes.get(word.slice(0, length));
    if (found) terms.push(...found);
  }
  return terms.length ? { terms, starts: reached(set.root, terms) } : NOTHING;
}

function umlauts(word: string): string {
  return word.replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u");
}

function reached(root: Node, terms: readonly number[]): readonly Node[] {
  const nodes: Node[] = [];
  for (const term of terms) {
    const next = root.edges.get(term);
    if (next && !nodes.includes(next)) nodes.push(next);
  }
  return nodes;
}

function advance(search: Search, word: Resolved, kinds: number, index: number): void {
  const { terms } = word;
  for (const state of search.active) {
    if (state.gap > 0) search.next.push({ node: state.node, first: state.first, gap: state.gap - 1 });
    const { edges } = state.node;
    for (const term of terms) {
      const next = edges.get(term);
      if (next) arrive(search, next, state.first, index);
    }
    if (kinds) advanceByKind(search, state, kinds, index);
  }
}

function advanceByKind(search: Search, state: Active, kinds: number, index: number): void {
  for (const term of kindTerms(search.set, kinds)) {
    const next = state.node.edges.get(term);
    if (next) arrive(search, next, state.first, index);
  }
}

function enter(search: Search, word: Resolved, kinds: number, index: number): void {
  for (const next of word.starts) arrive(search, next, index, index);
  if (!kinds) return;
  for (const term of kindTerms(search.set, kinds)) {
    const next = search.set.root.edges.get(term);
    if (next) arrive(search, next, index, index);
  }
}

const NO_TERMS: readonly number[] = [];

function kindTerms(set: PhraseSet, kinds: number): readonly number[] {
  const { words } = set.terms;
  const number = kinds & NUMBER ? (words.get("\u0002number") ?? NO_TERMS) : NO_TERMS;
  const name = kinds & CAPITAL ? (words.get("\u0002name") ?? NO_TERMS) : NO_TERMS;
  if (!number.length) return name;
  return name.length ? [...number, ...name] : number;
}

const hits = { entries: new Int32Array(1024), firsts: new Int32Array(1024), lasts: new Int32Array(1024) };

function arrive(search: Search, next: Node, first: number, index: number): void {
  if (!(next.languages & search.mask)) return;
  for (const entry of next.ends)
    if ((search.set.languages[entry] ?? 0) & search.mask) record(search, entry, first, index);
  if (next.edges.size) search.next.push({ node: next, first, gap: 0 });
  if (next.skipping) search.next.push({ node: next.skipping, first, gap: next.skipping.gap });
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
