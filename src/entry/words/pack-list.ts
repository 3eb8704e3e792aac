import { LANGUAGES, type Language } from "../../text/language";
import { GREATEST, numbersOf } from "../../text/numbers";
import { PART, readList, STEPS } from "../../text/word-list";

/** Writes a list of weighed words as `readList` reads it, a third as large. Throws when a weight is not in tenths. */
export function packList(list: string): string {
  const { keys, weights } = readList(list);
  const gaps = keys.map((key, at) => key - (keys[at - 1] ?? 0));
  const codes = weights.map((weight) => {
    const tenths = Math.round(weight * STEPS);
    if (Math.abs(weight * STEPS - tenths) > 1e-6) throw new Error(`${weight} weighs less than tenths`);
    return tenths > 0 ? 2 * tenths - 1 : -2 * tenths;
  });
  return [gaps.map((gap) => Math.floor(gap / GREATEST)), gaps.map((gap) => gap % GREATEST), codes]
    .map(numbersOf)
    .join(PART);
}

/** The same for every list in a module's exports: one stands under the code of a language. */
export function packLists(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const packed = ([name, each]: [string, unknown]): [string, unknown] => [
    name,
    typeof each === "string" && LANGUAGES.includes(name as Language) ? packList(each) : packLists(each),
  ];
  return Object.fromEntries(Object.entries(value).map(packed));
}
