import { ALL_LANGUAGES } from "./language";
import { parsePhrase, type Place } from "./phrases-parse";
import { BLANK_LINE, CAPITAL, NUMBER, SENTENCE_END, wordAt, type Tokens } from "./tokens";

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
  const terms: Terms = {
    words: new Map(),
    bare: new Map(),
    prefixes: new Map(),
    prefixLengths: new Map(),
    sets: new Map(),
    languages: [],
  };
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
  /** Terms by words whose marks were left out. */
  readonly bare: Map<string, number[]>;
  readonly prefixes: Map<string, number[]>;
  /** Lengths of the prefixes that begin with the same two letters, as bits; by `firstLetters`. */
  readonly prefixLengths: Map<number, number>;
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
  /** Nodes that the word reaches from the root, each once; `entries` the same in the order of the terms. */
  readonly starts: readonly Node[];
  readonly entries: readonly Node[];
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
const NOTHING: Resolved = { terms: [], starts: [], entries: [] };

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

interface Inserting {
  readonly entry: number;
  readonly languages: number;
  readonly terms: Terms;
}

function insert(root: Node, places: readonly Place[], { entry, languages, terms }: Inserting): void {
  let at = root;
  at.languages |= languages;
  for (const place of places) {
    at = place.kind === "any" ? skippingFrom(at, place.most) : grow(at, termOf(place.words, languages, terms));
    at.languages |= languages;
  }
  if (!at.ends.includes(entry)) at.ends.push(entry);
}

function skippingFrom(at: Node, most: number): Node {
  at.skipping ??= { ...node(), gap: most };
  return at.skipping;
}

function grow(at: Node, term: number): Node {
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
    if (member.endsWith("*")) {
      pushPrefix(terms, member.slice(0, -1), term);
      continue;
    }
    push(terms.words, member, term);
    const bare = withoutMarks(member);
    if (bare !== member) push(terms.bare, bare, term);
  }
  return term;
}

function push(map: Map<string, number[]>, key: string, term: number): void {
  const list = map.get(key);
  if (list) list.push(term);
  else map.set(key, [term]);
}

function pushPrefix(terms: Terms, prefix: string, term: number): void {
  push(terms.prefixes, prefix, term);
  if (prefix.length > LONGEST_PREFIX) return;
  const letters = firstLetters(prefix, prefix.length);
  terms.prefixLengths.set(letters, (terms.prefixLengths.get(letters) ?? 0) | (1 << prefix.length));
}

/** The first two letters as one number; of a prefix of one letter only that. */
function firstLetters(word: string, length: number): number {
  return word.charCodeAt(0) * 0x10000 + (length > 1 ? word.charCodeAt(1) : 0);
}

/** People write "donnees" and "fuer": a word without marks stands for the marked one unless its language has it as a word of its own. */
function withoutMarks(word: string): string {
  if (isAscii(word)) return word;
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
  const { words, bare } = set.terms;
  const terms: number[] = [];
  let taken = take(set.terms, words.get(word), 0, terms);
  taken = take(set.terms, bare.get(word), taken, terms);
  const other = umlauts(word);
  if (other !== word) take(set.terms, bare.get(other), taken, terms);
  if (word.length) addPrefixes(set.terms, word, terms);
  return resolved(set.root, terms);
}

/** Adds terms in languages that no term was found for yet; gives back the languages found by then. */
function take({ languages }: Terms, found: readonly number[] | undefined, taken: number, terms: number[]): number {
  if (!found) return taken;
  let now = taken;
  for (const term of found) {
    const own = languages[term] ?? 0;
    if (!(own & ~taken)) continue;
    if (!terms.includes(term)) terms.push(term);
    now |= own;
  }
  return now;
}

function addPrefixes({ prefixes, prefixLengths }: Terms, word: string, terms: number[]): void {
  const one = prefixLengths.get(firstLetters(word, 1)) ?? 0;
  const more = word.length > 1 ? (prefixLengths.get(firstLetters(word, 2)) ?? 0) : 0;
  const reach = Math.min(word.length, LONGEST_PREFIX);
  const lengths = one | more;
  for (let length = 1; length <= reach && lengths >>> length; length += 1) {
    if (!((lengths >>> length) & 1)) continue;
    for (const term of prefixes.get(word.slice(0, length)) ?? []) terms.push(term);
  }
}

function umlauts(word: string): string {
  if (!word.includes("e")) return word;
  return word.replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u");
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}

function resolved(root: Node, terms: readonly number[]): Resolved {
  if (!terms.length) return NOTHING;
  const entries = terms.flatMap((term) => root.edges.get(term) ?? []);
  return { terms, starts: [...new Set(entries)], entries };
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
