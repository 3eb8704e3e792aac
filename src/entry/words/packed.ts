import type { PairWeights } from "../../engine/pairs";
import type { Catalogue, Field } from "../../engine/rule";
import type { Language } from "../../text/language";
import { numbersIn } from "../../text/numbers";
import type { WordWeights } from "../../text/wording";
import { wordsOf } from "./front";

/** The words of one language as plain text, written small: see `packOf`. Numbers are written as `numbersIn` reads them. */
export interface PackedWords {
  readonly language: Language;
  /** Names of all fields, parted by spaces. */
  readonly fields: string;
  /** The entries of fields in this language, and of those in every language. */
  readonly entries: readonly [own: PackedEntries, any: PackedEntries];
  /** What words weigh in a first mail and in its subject, as `readList` reads it. */
  readonly lists: Readonly<Record<PackedSide, string>>;
  /** For each field how far behind it, and then behind each other, the fields are that weigh something beside it; 0 ends it. */
  readonly meetings: string;
  readonly meetingWeights: PackedWeights;
}

/** The sides that judging a single message needs. */
export type PackedSide = "first" | "subject";

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

/** No entry and no word holds it. */
export const MARK = "!";

/** The words of one language, as the catalogue wants them. */
export interface Words {
  readonly fields: Catalogue["fields"];
  readonly words: Readonly<Record<PackedSide, WordWeights>>;
  /** The same in every language. */
  readonly pairs: { readonly first: PairWeights };
}

/** Reads what `packOf` has written. */
export function unpack({ language, fields, entries, meetings, meetingWeights, lists }: PackedWords): Words {
  const names = fields.split(" ");
  const own = heldBy(entries[0]);
  const any = heldBy(entries[1]);
  const made = names.map((name, at): [string, Field] => [
    name,
    { ...(own[at]?.length && { [language]: own[at] }), ...(any[at]?.length && { any: any[at] }) },
  ]);
  const words = { first: { [language]: lists.first }, subject: { [language]: lists.subject } };
  const first = meetingsOf(names, numbersIn(meetings), weightsIn(meetingWeights));
  return { fields: Object.fromEntries(made), words, pairs: { first } };
}

/** "you 1.2;price -0.4", as `compilePairs` reads it. */
function meetingsOf(names: readonly string[], gaps: readonly number[], weights: readonly number[]): PairWeights {
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
  const of = (side: PackedSide): WordWeights =>
    Object.assign({}, ...packs.map(({ words }) => words[side])) as WordWeights;
  return { fields, words: { first: of("first"), subject: of("subject") }, pairs: packs[0]?.pairs ?? { first: {} } };
}
