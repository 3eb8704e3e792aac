import { fields } from "../../rules/fields/fields";
import { pairWeights } from "../../rules/pair-weights";
import { wordWeights } from "../../rules/word-weights";
import type { Field } from "../../engine/rule";
import type { Language } from "../../text/language";
import { frontOf } from "./front";
import { DIGITS, GREATEST, MARK, type PackedEntries, type PackedWeights, type PackedWords } from "./packed";

/**
 * Writes the words of one language small: with the weights of its words beside their letters a script would be half as large
 * again. Run when the pane is built (scripts/data-loader.mjs). Throws when a word or weight has no place in the notation.
 */
export function packOf(language: Language): PackedWords {
  const entries = (wordWeights[language] ?? "").split(";").filter(Boolean).map(entryOf);
  if (entries.some(({ words }) => words.length > 2))
    throw new Error(`${language}: an entry is no word and no pair of words`);
  const vocabulary = [...new Set(entries.flatMap(({ words }) => words))].sort();
  const places = new Map(vocabulary.map((word, at) => [word, at]));
  const single = new Map(entries.filter(({ words }) => words.length === 1).map((each) => [each.words[0], each]));
  const pairs = entries
    .filter(({ words }) => words.length === 2)
    .map(({ words: [one = "", other = ""], value }) => ({
      one: placeOf(places, one),
      other: placeOf(places, other),
      value,
    }))
    .sort((a, b) => a.one - b.one || a.other - b.other);
  const alone = vocabulary.flatMap((word) => single.get(word) ?? []);
  return {
    language,
    fields: Object.keys(fields).join(" "),
    entries: [held(language), held("any")],
    vocabulary: shared(vocabulary, (word) => (single.has(word) ? word : word + MARK)),
    pairs: [
      numbers(gaps(pairs.map(({ one }) => one))),
      numbers(pairs.map(({ other }) => Math.floor(other / GREATEST))),
      numbers(pairs.map(({ other }) => other % GREATEST)),
    ],
    weights: weights([...alone, ...pairs].map(({ value }) => value)),
    ...meetings(),
  };
}

/** Of two fields that meet the one that comes first in the catalogue names the other. */
function meetings(): Pick<PackedWords, "meetings" | "meetingWeights"> {
  const names = Object.keys(fields);
  const places = new Map(names.map((name, at) => [name, at]));
  const met = new Map<number, number>();
  for (const [name, line] of Object.entries(pairWeights))
    for (const entry of line.split(";").filter(Boolean)) {
      const gap = entry.lastIndexOf(" ");
      const [one, other] = [places.get(name), places.get(entry.slice(0, gap))];
      // A field that is gone since the fit weighs nothing.
      if (one === undefined || other === undefined) continue;
      const value = Math.round(Number(entry.slice(gap + 1)) * 10) * 10;
      met.set(Math.min(one, other) * names.length + Math.max(one, other), value);
    }
  const ordered = [...met].sort(([one], [other]) => one - other);
  const behind = names.flatMap((_, first) => {
    const others = ordered
      .map(([pair]) => pair - first * names.length)
      .filter((other) => other > 0 && other < names.length);
    return [...gaps([first, ...others]).slice(1), 0];
  });
  return { meetings: numbers(behind), meetingWeights: weights(ordered.map(([, value]) => value)) };
}

interface Entry {
  readonly words: readonly string[];
  /** In hundredths. */
  readonly value: number;
}

function entryOf(entry: string): Entry {
  const at = entry.lastIndexOf(" ");
  const hundredths = Number(entry.slice(at + 1)) * 100;
  if (Math.abs(hundredths - Math.round(hundredths)) > 1e-6) throw new Error(`"${entry}" weighs less than hundredths`);
  return { words: entry.slice(0, at).split(" "), value: Math.round(hundredths) };
}

/** Each entry once, with the fields that hold it: many stand in several. */
function held(language: keyof Field): PackedEntries {
  const holders = new Map<string, readonly number[]>();
  const all = Object.values<Field>(fields);
  all.forEach((field, at) => {
    for (const entry of new Set(field[language])) holders.set(entry, [...(holders.get(entry) ?? []), at]);
  });
  const byField = all.map((_, at) => [...holders.keys()].filter((entry) => holders.get(entry)?.at(-1) === at).sort());
  const further = byField
    .flat()
    .flatMap((entry, place) => (holders.get(entry) ?? []).slice(0, -1).map((field) => ({ place, field })));
  return {
    entries: byField.map((entries) => shared(entries)).join(MARK),
    places: numbers(gaps(further.map(({ place }) => place))),
    holders: numbers(further.map(({ field }) => field)),
  };
}

function shared(words: readonly string[], marked?: (word: string) => string): string {
  const wrong = words.find((word) => word.includes(MARK));
  if (wrong !== undefined) throw new Error(`"${wrong}" holds "${MARK}"`);
  return frontOf(words, marked);
}

/** Values in hundredths. */
function weights(values: readonly number[]): PackedWeights {
  const step = values.every((value) => value % 10 === 0) ? 10 : 1;
  const codes = values.map((value) => (value > 0 ? (2 * value) / step - 1 : (-2 * value) / step));
  const least = codes.length ? Math.min(...codes) : 0;
  return { steps: numbers(codes.map((code) => code - least)), least, step };
}

function gaps(rising: readonly number[]): readonly number[] {
  return rising.map((value, at) => value - (rising[at - 1] ?? 0));
}

function numbers(values: readonly number[]): string {
  return values
    .map((value) => {
      if (!Number.isInteger(value) || value < 0) throw new Error(`${value} is no number from 0 on`);
      return DIGITS.charAt(GREATEST).repeat(Math.floor(value / GREATEST)) + DIGITS.charAt(value % GREATEST);
    })
    .join("");
}

function placeOf(places: ReadonlyMap<string, number>, word: string): number {
  const place = places.get(word);
  if (place === undefined) throw new Error(`"${word}" has no place`);
  return place;
}
