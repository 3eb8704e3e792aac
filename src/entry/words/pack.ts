import { fields } from "../../rules/fields/fields";
import { pairWeights } from "../../rules/pair-weights";
import { wordWeights } from "../../rules/word-weights";
import type { Field } from "../../engine/rule";
import type { Language } from "../../text/language";
import { ALSO, DIGITS, FIRST_FIELD, FIRST_WEIGHT, MOST_SHARED, type PackedWords } from "./packed";

/**
 * Writes the words of one language small: with the weights of its words beside their letters a script would be half as large
 * again. Run when the pane is built (scripts/data-loader.mjs). Throws when a word or weight has no place in the notation.
 */
export function packOf(language: Language): PackedWords {
  const entries = (wordWeights[language] ?? "").split(";").filter(Boolean).map(entryOf);
  const vocabulary = [...new Set(entries.flatMap(({ words }) => words))].sort();
  const places = new Map(vocabulary.map((word, at) => [word, at]));
  const single = new Map(entries.filter(({ words }) => words.length === 1).map((each) => [each.words[0], each]));
  const alone = vocabulary.flatMap((word) => single.get(word) ?? []);
  const pairs = vocabulary.map((word) => entries.filter(({ words }) => words.length === 2 && words[0] === word));
  const ordered = [...alone, ...pairs.flat()];
  if (ordered.length !== entries.length) throw new Error(`${language}: an entry is no word and no pair of words`);
  const step = entries.every(({ value }) => value % 10 === 0) ? 10 : 1;
  return {
    language,
    fields: Object.keys(fields).join(" "),
    entries: [held(language).entries, held("any").entries],
    holders: [held(language).holders, held("any").holders],
    vocabulary: shared(vocabulary),
    alone: vocabulary.map((word) => (single.has(word) ? "1" : "0")).join(""),
    pairs: pairs.map((line) => line.map(({ words }) => two(places.get(words[1] ?? "") ?? -1)).join("")).join("\n"),
    weights: ordered.map(({ value }) => weightCode(value / step)).join(""),
    step,
    meetings: meetings(),
  };
}

/** A field's place is one character, since there are fewer than `ALSO`. */
function meetings(): string {
  const names = Object.keys(fields);
  const places = new Map(names.map((name, at) => [name, at]));
  return names
    .map((name) =>
      (pairWeights[name] ?? "")
        .split(";")
        .filter(Boolean)
        .flatMap((entry) => {
          const gap = entry.lastIndexOf(" ");
          const place = places.get(entry.slice(0, gap));
          // A field that is gone since the fit weighs nothing.
          if (place === undefined) return [];
          return [String.fromCharCode(FIRST_FIELD + place) + weightCode(Math.round(Number(entry.slice(gap + 1)) * 10))];
        })
        .join(""),
    )
    .join("\n");
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
function held(language: keyof Field): { readonly entries: string; readonly holders: string } {
  const holders = new Map<string, readonly number[]>();
  Object.values(fields).forEach((field: Field, at) => {
    for (const entry of new Set(field[language])) holders.set(entry, [...(holders.get(entry) ?? []), at]);
  });
  const entries = [...holders.keys()].sort();
  return {
    entries: shared(entries),
    holders: entries
      .flatMap((entry) => (holders.get(entry) ?? []).map((field, at) => FIRST_FIELD + field + (at ? ALSO : 0)))
      .map((code) => String.fromCharCode(code))
      .join(""),
  };
}

function shared(words: readonly string[]): string {
  return words
    .map((word, at) => {
      if (/^$|[A-Z]/.test(word)) throw new Error(`"${word}" is empty or has capitals`);
      const before = words[at - 1] ?? "";
      let same = 0;
      while (same < MOST_SHARED && same < word.length && word[same] === before[same]) same += 1;
      return String.fromCharCode(65 + same) + word.slice(same);
    })
    .join("");
}

function weightCode(steps: number): string {
  return String.fromCharCode(FIRST_WEIGHT + (steps > 0 ? 2 * steps - 1 : -2 * steps));
}

function two(value: number): string {
  return oneDigit(Math.floor(value / DIGITS.length)) + oneDigit(value % DIGITS.length);
}

function oneDigit(value: number): string {
  const digit = DIGITS[value];
  if (digit === undefined) throw new Error(`${value} is no digit`);
  return digit;
}
