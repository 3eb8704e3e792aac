import type { Catalogue, Field } from "../../engine/rule";
import type { Language } from "../../text/language";
import { wordsOf } from "./front";

/** The words of one language as plain text, written small: see `packOf`. Numbers are written as `numbersIn` reads them. */
export interface PackedWords {
  readonly language: Language;
  /** Names of all fields, parted by spaces. */
  readonly fields: string;
  /** The entries of fields in this language, and of those in every language. */
  readonly entries: readonly [own: PackedEntries, any: PackedEntries];
  /** Every weighed word in order; `MARK` stands behind those that weigh nothing by themselves. Written as entries are. */
  readonly vocabulary: string;
  /** Word pairs in order: how far the first word is behind that of the pair before, and the place of the second in two digits. */
  readonly pairs: readonly [firsts: string, high: string, low: string];
  /** Weights of single words, then of pairs. */
  readonly weights: PackedWeights;
  /** For each field how far behind it, and then behind each other, the fields are that weigh something beside it; 0 ends it. */
  readonly meetings: string;
  readonly meetingWeights: PackedWeights;
}

/** Each entry stands with the last of the fields that hold it. */
export interface PackedEntries {
  /** Field by field, parted by `MARK`; each entry begins with a capital that says how many letters it shares with the one before. */
  readonly entries: string;
  /** Where entries stand that further fields hold, one after another, and those fields. */
  readonly places: string;
  readonly holders: string;
}

export interface PackedWeights {
  /** Steps up and down take turns: 0, 1, -1, 2, -2; `least` is taken off. */
  readonly steps: string;
  readonly least: number;
  /** Hundredths that make one step. */
  readonly step: number;
}

/** What stands in a script as it is; the letters of words come first by how frequent they are, so that all presses well together. */
export const DIGITS = "etoinr salAu|dcmhpgyBfwbkvC)(FED!GHIxq-jJKz}{LM0O.12N5:3%R#&*+,/46789;<=>?@PQSTUVWXYZ[]^_~";

/** One digit a number; the last one says that so much is to be added to the next. */
export const GREATEST = DIGITS.length - 1;

/** Numbers from 0 on. */
export function numbersIn(text: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    value += digit;
    if (digit === GREATEST) continue;
    numbers.push(value);
    value = 0;
  }
  return numbers;
}

/** No entry and no word holds it. */
export const MARK = "!";

/** The words of one language, as the catalogue wants them. */
export interface Words {
  readonly fields: Catalogue["fields"];
  readonly words: NonNullable<Catalogue["words"]>;
  /** The same in every language. */
  readonly pairs: NonNullable<Catalogue["pairs"]>;
}

/** Reads what `packOf` has written. */
export function unpack({ language, fields, entries, meetings, meetingWeights, ...packed }: PackedWords): Words {
  const names = fields.split(" ");
  const own = heldBy(entries[0]);
  const any = heldBy(entries[1]);
  const made = names.map((name, at): [string, Field] => [
    name,
    { ...(own[at]?.length && { [language]: own[at] }), ...(any[at]?.length && { any: any[at] }) },
  ]);
  const pairs = meetingsOf(names, numbersIn(meetings), weightsIn(meetingWeights));
  return { fields: Object.fromEntries(made), words: { [language]: weighed(packed) }, pairs };
}

/** "you 1.2;price -0.4", as `compilePairs` reads it. */
function meetingsOf(
  names: readonly string[],
  gaps: readonly number[],
  weights: readonly number[],
): NonNullable<Catalogue["pairs"]> {
  const made: Record<string, string> = {};
  let next = 0;
  let at = 0;
  names.forEach((name, first) => {
    const entries: string[] = [];
    let other = first;
    for (let gap = gaps[at++]; gap; gap = gaps[at++]) {
      other += gap;
      entries.push(`${names[other]} ${weights[next++]}`);
    }
    made[name] = entries.join(";");
  });
  return made;
}

function weightsIn({ steps, least, step }: PackedWeights): readonly number[] {
  return numbersIn(steps).map((number) => {
    const code = number + least;
    return (((code % 2 ? code + 1 : -code) / 2) * step) / 100;
  });
}

/** Entries by field. */
function heldBy({ entries, places, holders }: PackedEntries): readonly (readonly string[])[] {
  const made = entries.split(MARK).map(wordsOf);
  const all = made.flat();
  const fields = numbersIn(holders);
  let entry = 0;
  numbersIn(places).forEach((gap, at) => {
    entry += gap;
    made[fields[at] ?? 0]?.push(all[entry] ?? "");
  });
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
function weighed({ vocabulary, pairs, weights }: Pick<PackedWords, "vocabulary" | "pairs" | "weights">): string {
  const marked = wordsOf(vocabulary);
  const words = marked.map((word) => word.replace(MARK, ""));
  const entries = words.filter((word, at) => word === marked[at]);
  const [firsts, high, low] = pairs.map(numbersIn);
  let first = 0;
  firsts?.forEach((gap, at) => {
    first += gap;
    entries.push(`${words[first]} ${words[(high?.[at] ?? 0) * GREATEST + (low?.[at] ?? 0)]}`);
  });
  const all = weightsIn(weights);
  return entries.map((entry, at) => `${entry} ${all[at]}`).join(";");
}
