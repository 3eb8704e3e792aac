import type { Lexicon } from "./lexicon";
import type { ReadWords } from "./words";

/** One place in a form: any of these fields, after at most `gap` other words; or, with `not`, none of them right here. */
interface Place {
  readonly anyOf: readonly number[];
  readonly gap: number;
  readonly not: boolean;
}

/** A sentence form: word fields in order, within one sentence. */
export interface Form {
  readonly kind: number;
  readonly places: readonly Place[];
  /** How much must part the form from what stands before and after: 0 nothing, 1 a comma, 2 the end of a sentence. */
  readonly opens: number;
  readonly closes: number;
}

/** A form found in the words, first and last word included. */
export interface Hit {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
}

/** Forms by the field that they begin with. */
export type FormTable = ReadonlyMap<number, readonly Form[]>;

/**
 * Compiles forms from their notation: words of a form are parted by spaces; `@name` is a field, anything else a literal word
 * (`*` at its end: any ending); `a|b` either; `~3` up to three words between; `!a` not followed by; `^` begins and `$` ends a sentence, `,` in their place a clause.
 */
export function compileForms(lexicon: Lexicon, kind: number, notations: readonly string[]): Form[] {
  return notations.map((notation) => {
    const places: Place[] = [];
    let gap = 0;
    for (const part of notation.split(" ")) {
      if (part === "^" || part === "$" || part === ",") continue;
      if (part.startsWith("~")) {
        gap = Number(part.slice(1));
        continue;
      }
      const not = part.startsWith("!");
      const names = (not ? part.slice(1) : part).split("|");
      places.push({ anyOf: names.map(lexicon.number), gap, not });
      gap = 0;
    }
    return { kind, places, opens: edge(notation, 0, "^"), closes: edge(notation, notation.length - 1, "$") };
  });
}

function edge(notation: string, at: number, sentence: string): number {
  if (notation[at] === sentence) return 2;
  return notation[at] === "," ? 1 : 0;
}

/** Groups forms by the fields of their first place. */
export function tableOf(forms: readonly Form[]): FormTable {
  const table = new Map<number, Form[]>();
  for (const form of forms) {
    for (const field of form.places[0]?.anyOf ?? []) {
      const list = table.get(field) ?? [];
      list.push(form);
      table.set(field, list);
    }
  }
  return table;
}

/** Every form that the words hold, in the order of their first word. Linear: gaps are short and the number of forms is fixed. */
export function findForms(words: ReadWords, table: FormTable, taken: Uint8Array): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.count; at += 1) {
    if (taken[at]) continue;
    for (const field of words.fields[at] ?? []) {
      for (const form of table.get(field) ?? []) {
        if ((words.gaps[at] ?? 2) < form.opens) continue;
        const to = follow(words, form, 1, at, taken);
        if (to >= 0) hits.push({ kind: form.kind, from: at, to });
      }
    }
  }
  return hits;
}

/** Index of the form's last word when its places from `place` on are found after the word `at`, else -1. */
function follow(words: ReadWords, form: Form, place: number, at: number, taken: Uint8Array): number {
  const wanted = form.places[place];
  if (!wanted) return (words.gaps[at + 1] ?? 2) >= form.closes ? at : -1;
  if (wanted.not) {
    const next = words.gaps[at + 1] === 2 ? [] : (words.fields[at + 1] ?? []);
    return wanted.anyOf.some((field) => next.includes(field)) ? -1 : follow(words, form, place + 1, at, taken);
  }
  for (let next = at + 1; next <= at + 1 + wanted.gap && next < words.count; next += 1) {
    if (words.gaps[next] === 2) return -1;
    if (taken[next]) continue;
    const fields = words.fields[next] ?? [];
    if (!wanted.anyOf.some((field) => fields.includes(field))) continue;
    const to = follow(words, form, place + 1, next, taken);
    if (to >= 0) return to;
  }
  return -1;
}
