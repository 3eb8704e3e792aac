import { LANGUAGES, type Language } from "./language";
import { stemHash } from "./stems";
import { ADDRESS, CAPITAL, NUMBER, SENTENCE_END, URL, hashWord, type Tokens } from "./tokens";
import { KEY_BITS, keyOf, pairHash, readList } from "./word-list";

/** Stems and pairs of stems ("a b") with what they weigh, one list a language, as `readList` reads it. */
export type WordWeights = Readonly<Partial<Record<Language, string>>>;

/** Word weights made ready. */
export interface WordTable {
  /** Key of each slot: that of the word within its language, above it the place of the language. */
  readonly keys: Int32Array;
  /** Weight of each slot; 0 marks an empty one. */
  readonly weights: Float64Array;
  /** Bits of a hash that choose no slot. */
  readonly shift: number;
  /** Per message marks, so that a stem counts once. */
  readonly seen: Int32Array;
  readonly round: { value: number };
}

/** How the words of a text add up. */
export interface Wording {
  /** Sum over distinct words, divided by the square root of their number. */
  readonly sum: number;
  /** Tokens of the words that weigh most to either side; -1 when there is none. */
  readonly most: number;
  readonly least: number;
}

/** Makes word weights ready; one table serves all languages. */
export function compileWords(words: WordWeights): WordTable {
  const lists = LANGUAGES.map((language) => readList(words[language] ?? ""));
  const count = lists.reduce((sum, { keys }) => sum + keys.length, 0);
  const bits = Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));
  const slots = 1 << bits;
  const table: WordTable = {
    keys: new Int32Array(slots),
    weights: new Float64Array(slots),
    shift: 32 - bits,
    seen: new Int32Array(slots),
    round: { value: 0 },
  };
  lists.forEach(({ keys, weights }, language) => {
    keys.forEach((key, at) => {
      const own = (language << KEY_BITS) | key;
      let slot = slotOf(table, own);
      while (table.weights[slot]) slot = (slot + 1) & (slots - 1);
      table.keys[slot] = own;
      table.weights[slot] = weights[at] ?? 0;
    });
  });
  return table;
}

/** A stretch of tokens [from, to) in one language. */
export interface Stretch {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly language: Language;
}

/** Adds up the distinct words and word pairs of all stretches together. One step a token. */
export function weighWords(table: WordTable, stretches: readonly Stretch[]): Wording {
  table.round.value += 1;
  const run: Run = { sum: 0, distinct: 0, most: -1, least: -1, high: 0, low: 0 };
  for (const stretch of stretches) addStretch(table, run, stretch);
  return { sum: run.sum / Math.sqrt(Math.max(LEAST_WORDS, run.distinct)), most: run.most, least: run.least };
}

function addStretch(table: WordTable, run: Run, stretch: Stretch): void {
  eachKey(stretch, (key, at) => {
    const slot = find(table, key);
    if (slot >= 0) count(table, run, slot, at);
  });
}

/** Calls `visit` with the key of each word and each pair of words of a stretch, its language above it, and the token that ends it. */
export function eachKey({ tokens, from, to, language }: Stretch, visit: (key: number, at: number) => void): void {
  const base = LANGUAGES.indexOf(language) << KEY_BITS;
  let before = 0;
  const end = Math.min(to, from + REACH);
  for (let at = from; at < end; at += 1) {
    const word = standIn(tokens, at, language)?.hash[0] ?? stemHash(tokens, at);
    visit(base | keyOf(word), at);
    if (before && !((tokens.before[at] ?? 0) & SENTENCE_END)) visit(base | keyOf(pairHash(before, word)), at);
    before = word;
  }
}

/** What a token counts as instead of its letters: numbers, names and addresses each count as one word. */
export function standIn(
  tokens: Tokens,
  at: number,
  language: Language,
): (typeof STAND_INS)[keyof typeof STAND_INS] | null {
  const kinds = tokens.kinds[at] ?? 0;
  if (kinds & NUMBER) return STAND_INS.number;
  if (kinds & (URL | ADDRESS)) return STAND_INS.address;
  // German writes every noun with a capital, and "I" is no name.
  const long = (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) > 1;
  const inside = ((tokens.before[at] ?? 0) & SENTENCE_END) === 0 && at > 0;
  return kinds & CAPITAL && long && inside && language !== "de" ? STAND_INS.name : null;
}

const STAND_INS = {
  number: { word: "#", hash: hashWord("#") },
  address: { word: "@", hash: hashWord("@") },
  name: { word: "*", hash: hashWord("*") },
} as const;

interface Run {
  sum: number;
  distinct: number;
  most: number;
  least: number;
  high: number;
  low: number;
}

/** A very short text must not be judged by two words. */
export const LEAST_WORDS = 12;
// Words beyond this many say nothing new.
const REACH = 700;
/** Slot of a word that weighs something; -1 for any other. */
function find(table: WordTable, key: number): number {
  let slot = slotOf(table, key);
  while (table.weights[slot]) {
    if (table.keys[slot] === key) return slot;
    slot = (slot + 1) & (table.weights.length - 1);
  }
  return -1;
}

function count(table: WordTable, run: Run, slot: number, at: number): void {
  if (table.seen[slot] === table.round.value) return;
  table.seen[slot] = table.round.value;
  const weight = table.weights[slot] ?? 0;
  run.sum += weight;
  run.distinct += 1;
  if (weight > run.high) {
    run.high = weight;
    run.most = at;
  } else if (weight < run.low) {
    run.low = weight;
    run.least = at;
  }
}

function slotOf(table: WordTable, key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> table.shift;
}
