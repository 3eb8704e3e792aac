import { fields } from "../../rules/fields/fields";
import { pairWeights } from "../../rules/pair-weights";
import { subjectWeights } from "../../rules/subject-weights";
import { wordWeights } from "../../rules/word-weights";
import type { Field } from "../../engine/rule";
import type { Language } from "../../text/language";
import { numbersOf } from "../../text/numbers";
import { frontOf } from "./front";
import { packList } from "./pack-list";
import { MARK, type PackedEntries, type PackedWeights, type PackedWords } from "./packed";

/**
 * Writes the words of one language small, weighed words by their keys alone: with letters and weights as they stand in
 * src/rules a script would be half as large again. Run when the pane is built (scripts/data-loader.mjs). Throws when a word or weight has no place in the notation.
 */
export function packOf(language: Language): PackedWords {
  return {
    language,
    fields: Object.keys(fields).join(" "),
    entries: [held(language), held("any")],
    lists: { first: packList(wordWeights[language] ?? ""), subject: packList(subjectWeights[language] ?? "") },
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
  return { meetings: numbersOf(behind), meetingWeights: weights(ordered.map(([, value]) => value)) };
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
    places: numbersOf(gaps(further.map(({ place }) => place))),
    holders: numbersOf(further.map(({ field }) => field)),
  };
}

function shared(words: readonly string[]): string {
  const wrong = words.find((word) => word.includes(MARK));
  if (wrong !== undefined) throw new Error(`"${wrong}" holds "${MARK}"`);
  return frontOf(words);
}

/** Values in hundredths. */
function weights(values: readonly number[]): PackedWeights {
  const step = values.every((value) => value % 10 === 0) ? 10 : 1;
  const codes = values.map((value) => (value > 0 ? (2 * value) / step - 1 : (-2 * value) / step));
  const least = codes.length ? Math.min(...codes) : 0;
  return { steps: numbersOf(codes.map((code) => code - least)), least, step };
}

function gaps(rising: readonly number[]): readonly number[] {
  return rising.map((value, at) => value - (rising[at - 1] ?? 0));
}
