import { fold } from "./words";

/** Word fields and the literal words of forms, as numbers; compiled once from plain tables. */
export interface Lexicon {
  /** Number of a field ("@neg") or of a literal word ("for", "interess*"). */
  readonly number: (name: string) => number;
  /** Every field that a folded word belongs to. */
  readonly fieldsOf: (folded: string) => readonly number[];
}

const SHORTEST_TYPO = 7;

/** A word that a misspelt one may have meant. */
interface Meant {
  readonly word: string;
  readonly prefix: boolean;
}

interface Shelves {
  readonly exact: Map<string, number[]>;
  readonly prefixes: Map<string, number[]>;
  readonly suffixes: [string, number][];
  /** By first letter: hardly anybody gets that wrong. */
  readonly typos: Map<string, Meant[]>;
  shortest: number;
  longest: number;
}

/** Builds the look-up. In a field's list `*` stands for any ending, or before a word for any beginning of two letters or more. */
export function createLexicon(fields: Readonly<Record<string, string>>, forgiving: ReadonlySet<string>): Lexicon {
  const numbers = new Map<string, number>();
  const shelves: Shelves = {
    exact: new Map(),
    prefixes: new Map(),
    suffixes: [],
    typos: new Map(),
    shortest: Infinity,
    longest: 0,
  };
  const number = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const next = numbers.size;
    numbers.set(name, next);
    if (!name.startsWith("@")) enter(shelves, name, next);
    return next;
  };
  for (const [name, words] of Object.entries(fields)) {
    const field = number(`@${name}`);
    for (const word of words.split(/\s+/)) {
      if (!word) continue;
      enter(shelves, word, field);
      if (forgiving.has(name)) rememberTypo(shelves.typos, word);
    }
  }
  return {
    number,
    fieldsOf: (folded) => {
      const found = look(shelves, folded);
      if (found.length || folded.length < SHORTEST_TYPO - 1) return found;
      const meant = closest(shelves.typos.get(folded.slice(0, 1)) ?? [], folded);
      return meant === null ? found : look(shelves, meant);
    },
  };
}

function enter(shelves: Shelves, entry: string, field: number): void {
  if (entry.startsWith("*")) {
    shelves.suffixes.push([entry.slice(1), field]);
    return;
  }
  const prefix = entry.endsWith("*");
  const bare = prefix ? entry.slice(0, -1) : entry;
  for (const word of new Set([fold(bare), fold(spelledOut(bare))])) {
    const shelf = prefix ? shelves.prefixes : shelves.exact;
    const list = shelf.get(word) ?? [];
    if (!list.includes(field)) list.push(field);
    shelf.set(word, list);
    if (!prefix) continue;
    shelves.shortest = Math.min(shelves.shortest, word.length);
    shelves.longest = Math.max(shelves.longest, word.length);
  }
}

function look({ exact, prefixes, suffixes, shortest, longest }: Shelves, word: string): number[] {
  const found = [...(exact.get(word) ?? [])];
  for (let length = Math.min(word.length, longest); length >= shortest; length -= 1) {
    for (const field of prefixes.get(word.slice(0, length)) ?? []) if (!found.includes(field)) found.push(field);
  }
  for (const [ending, field] of suffixes)
    if (word.length > ending.length + 1 && word.endsWith(ending)) found.push(field);
  return found;
}

/** "für" is also written "fuer". */
function spelledOut(word: string): string {
  return word.replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue");
}

function rememberTypo(typos: Map<string, Meant[]>, entry: string): void {
  const prefix = entry.endsWith("*");
  const word = fold(prefix ? entry.slice(0, -1) : entry);
  if (word.length < SHORTEST_TYPO - (prefix ? 1 : 0)) return;
  const list = typos.get(word.slice(0, 1)) ?? [];
  list.push({ word, prefix });
  typos.set(word.slice(0, 1), list);
}

function closest(candidates: readonly Meant[], folded: string): string | null {
  for (const { word, prefix } of candidates) {
    if (prefix ? prefixIsNear(folded, word) : isNear(folded, word)) return word;
  }
  return null;
}

function prefixIsNear(folded: string, word: string): boolean {
  for (let length = word.length - 1; length <= word.length + 1; length += 1) {
    if (length <= folded.length && isNear(folded.slice(0, length), word)) return true;
  }
  return false;
}

/** True when one letter added, left out, replaced or swapped with its neighbour tells the two words apart. */
export function isNear(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let from = 0;
  while (from < left.length && left[from] === right[from]) from += 1;
  let leftEnd = left.length;
  let rightEnd = right.length;
  while (leftEnd > from && rightEnd > from && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd -= 1;
    rightEnd -= 1;
  }
  const leftRest = leftEnd - from;
  const rightRest = rightEnd - from;
  if (leftRest <= 1 && rightRest <= 1) return true;
  return leftRest === 2 && rightRest === 2 && left[from] === right[from + 1] && left[from + 1] === right[from];
}
