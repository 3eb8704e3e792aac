import type { Place } from "./phrases-parse";

/** A place in the trie on words. */
export interface Node {
  /** Null where nothing follows: half of all places, and a map for each would cost more than all else. */
  edges: Map<number, Node> | null;
  /** Reached without a word: from here up to three words may be passed over. */
  skipping: Node | null;
  gap: number;
  /** Entries that end here. */
  ends: number[];
  /** Languages of everything at and below this node: those of all entries that end here, since terms differ by language. */
  languages: number;
}

/** What words lead to: terms, each of which stands for a set of words in some languages. */
export interface Terms {
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

/** What a word leads to. */
export interface Resolved {
  readonly terms: readonly number[];
  /** Nodes that the word reaches from the root, each once; `entries` the same in the order of the terms. */
  readonly starts: readonly Node[];
  readonly entries: readonly Node[];
}

export const NOTHING: Resolved = { terms: [], starts: [], entries: [] };

const LONGEST_PREFIX = 24;

export function node(): Node {
  return { edges: null, skipping: null, gap: 0, ends: [], languages: 0 };
}

/** Whose phrase it is, in which languages. */
export interface Inserting {
  readonly entry: number;
  readonly languages: number;
  readonly terms: Terms;
}

/** Adds one reading of a phrase. */
export function insert(root: Node, places: readonly Place[], { entry, languages, terms }: Inserting): void {
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
  const edges = (at.edges ??= new Map<number, Node>());
  let next = edges.get(term);
  if (!next) edges.set(term, (next = node()));
  return next;
}

/** The term that stands for a set of words in some languages; each of its words leads to it. */
function termOf(words: readonly string[], languages: number, terms: Terms): number {
  // Nearly all sets hold one word, and there are ten thousand of them.
  const members = words.length > 1 ? [...new Set(words)].sort() : words;
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
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ß/g, "ss");
}

/** What a word in normal form leads to in the languages of a mask. */
export function lookUp({ root, terms: known }: Trie, word: string, mask: number): Resolved {
  const { words, bare } = known;
  const terms: number[] = [];
  let taken = take(known, words.get(word), 0, terms);
  taken = take(known, bare.get(word), taken, terms);
  const other = umlauts(word);
  if (other !== word) take(known, bare.get(other), taken, terms);
  if (word.length) addPrefixes(known, word, terms);
  return resolved(
    root,
    terms.filter((term) => (known.languages[term] ?? 0) & mask),
  );
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
  return word.replace(/([aou])e/g, "$1");
}

/** Terms with the nodes that they reach from the root. */
export function resolved(root: Node, terms: readonly number[]): Resolved {
  if (!terms.length) return NOTHING;
  const entries = terms.flatMap((term) => root.edges?.get(term) ?? []);
  return { terms, starts: [...new Set(entries)], entries };
}

/** A trie with its terms. */
export interface Trie {
  readonly root: Node;
  readonly terms: Terms;
}

export function noTerms(): Terms {
  return {
    words: new Map(),
    bare: new Map(),
    prefixes: new Map(),
    prefixLengths: new Map(),
    sets: new Map(),
    languages: [],
  };
}
