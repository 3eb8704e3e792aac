import type { Catalogue, Field } from "../../engine/rule";
import type { Language } from "../../text/language";

/** The words of one language as plain text, written small: see `packOf`. */
export interface PackedWords {
  readonly language: Language;
  /** Names of all fields, parted by spaces. */
  readonly fields: string;
  /** The entries of fields in this language, and of those in every language; written as `vocabulary` is. */
  readonly entries: readonly [own: string, any: string];
  /** For each entry the fields that hold it: a digit each; all but the first stand `ALSO` higher. */
  readonly holders: readonly [own: string, any: string];
  /** Every weighed word in order; each begins with a capital that says how many letters it shares with the one before. */
  readonly vocabulary: string;
  /** Which words of the vocabulary weigh something by themselves: a stretch of "1" and "0". */
  readonly alone: string;
  /** A line a word: the words that weigh something behind it, two digits each. */
  readonly pairs: string;
  /** Weights of single words, then of pairs, a character each: see `FIRST_WEIGHT`. */
  readonly weights: string;
  /** Hundredths of a weight that make one step. */
  readonly step: number;
  /** A line a field: the fields that weigh something beside it in a sentence, each followed by its weight in tenths. */
  readonly meetings: string;
}

/** Digits of packed numbers: what stands in a script as it is. */
export const DIGITS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((digit) => !"\"'\\`$".includes(digit))
  .join("");

/** A weight of no steps; 1, -1, 2, -2 steps and so on follow. */
export const FIRST_WEIGHT = 35;

/** Letters shared with the word before, as a capital from "A" on. */
export const MOST_SHARED = 25;

/** The words of one language, as the catalogue wants them. */
export interface Words {
  readonly fields: Catalogue["fields"];
  readonly words: NonNullable<Catalogue["words"]>;
  /** The same in every language. */
  readonly pairs: NonNullable<Catalogue["pairs"]>;
}

/** Characters of fields begin here, those of further fields of the same entry `ALSO` above. */
export const FIRST_FIELD = 35;
export const ALSO = 512;

/** Reads what `packOf` has written. */
export function unpack({ language, fields, entries, holders, meetings, ...packed }: PackedWords): Words {
  const names = fields.split(" ");
  const own = heldBy(names.length, entries[0], holders[0]);
  const any = heldBy(names.length, entries[1], holders[1]);
  const made = names.map((name, at): [string, Field] => [
    name,
    { ...(own[at]?.length && { [language]: own[at] }), ...(any[at]?.length && { any: any[at] }) },
  ]);
  const pairs = Object.fromEntries(meetings.split("\n").map((line, at) => [names[at], meetingsIn(line, names)]));
  return { fields: Object.fromEntries(made), words: { [language]: weighed(packed) }, pairs };
}

/** "you 1.2;price -0.4", as `compilePairs` reads it. */
function meetingsIn(line: string, names: readonly string[]): string {
  const entries: string[] = [];
  for (let at = 0; at < line.length; at += 2)
    entries.push(`${names[line.charCodeAt(at) - FIRST_FIELD]} ${stepsOf(line.charCodeAt(at + 1) - FIRST_WEIGHT) / 10}`);
  return entries.join(";");
}

/** Steps up and down take turns: 0, 1, -1, 2, -2. */
function stepsOf(code: number): number {
  return (code % 2 ? code + 1 : -code) / 2;
}

/** Entries by field. */
function heldBy(count: number, entries: string, holders: string): readonly (readonly string[])[] {
  const made = Array.from({ length: count }, (): string[] => []);
  const all = wordsOf(entries);
  let entry = -1;
  for (const holder of holders) {
    const code = holder.charCodeAt(0) - FIRST_FIELD;
    if (code < ALSO) entry += 1;
    made[code % ALSO]?.push(all[entry] ?? "");
  }
  return made;
}

/** The words of several languages together. */
export function together(packs: readonly Words[]): Words {
  const fields: Record<string, Field> = {};
  for (const pack of packs)
    for (const [name, field] of Object.entries(pack.fields)) fields[name] = { ...fields[name], ...field };
  const words = Object.assign({}, ...packs.map((pack) => pack.words)) as Words["words"];
  return { fields, words, pairs: packs[0]?.pairs ?? {} };
}

/** "word 1.2;word pair -0.4", as `compileWords` reads it. */
function weighed({
  vocabulary,
  alone,
  pairs,
  weights,
  step,
}: Omit<PackedWords, "language" | "fields" | "entries" | "holders" | "meetings">): string {
  const words = wordsOf(vocabulary);
  const entries = words.filter((_, at) => alone[at] === "1");
  pairs.split("\n").forEach((line, first) => {
    for (let at = 0; at < line.length; at += 2)
      entries.push(`${words[first]} ${words[digit(line, at) * DIGITS.length + digit(line, at + 1)]}`);
  });
  return entries
    .map((entry, at) => {
      return `${entry} ${(stepsOf(weights.charCodeAt(at) - FIRST_WEIGHT) * step) / 100}`;
    })
    .join(";");
}

function wordsOf(vocabulary: string): readonly string[] {
  const words: string[] = [];
  let word = "";
  for (const part of vocabulary.match(/[A-Z][^A-Z]*/g) ?? []) {
    word = word.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
    words.push(word);
  }
  return words;
}

function digit(text: string, at: number): number {
  return DIGITS.indexOf(text.charAt(at));
}
