import type { Lexicon } from "./lexicon";
import { CLAUSE, SENTENCE, type ReadWords } from "./words";

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
  /** How much must part the form from what stands before and after: 0 nothing, 1 a line end or comma, 3 the end of a sentence. */
  readonly opens: number;
  /** 0 anywhere in the sentence; 1 words may not be skipped across a comma; 2 no comma inside. */
  readonly reach: number;
  readonly closes: number;
}

/** A form found in the words, first and last word included. */
export interface Hit {
  readonly kind: number;
  readonly from: number;
  readonly to: number;
}

/** Forms by the field that they begin with; `count` forms, each with its place in the table as `id`. */
export interface FormTable {
  readonly byFirst: readonly (readonly NumberedForm[] | undefined)[];
  readonly count: number;
  /** One more than the highest field that a form names. */
  readonly fields: number;
}

interface NumberedForm extends Form {
  readonly id: number;
}

/**
 * Compiles forms from their notation: words of a form are parted by spaces; `@name` is a field, anything else a literal word
 * (`*` at its end: any ending); `a|b` either; `~3` up to three words between; `!a` not followed by; `^` begins and `$` ends a sentence, `,` in their place a clause.
 */
export function compileForms(lexicon: Lexicon, kind: number, reach: number, notations: readonly string[]): Form[] {
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
    return { kind, places, reach, opens: edge(notation, 0, "^"), closes: edge(notation, notation.length - 1, "$") };
  });
}

function edge(notation: string, at: number, sentence: string): number {
  if (notation[at] === sentence) return SENTENCE;
  return notation[at] === "," ? 1 : 0;
}

/** Groups forms by the fields of their first place. */
export function tableOf(forms: readonly Form[]): FormTable {
  const byFirst: NumberedForm[][] = [];
  forms.forEach((form, id) => {
    for (const field of form.places[0]?.anyOf ?? []) (byFirst[field] ??= []).push({ ...form, id });
  });
  const highest = Math.max(0, ...forms.flatMap((form) => form.places.flatMap((place) => place.anyOf)));
  return { byFirst, count: forms.length, fields: highest + 1 };
}

/** Every form that the words hold, in the order of their first word. Linear: gaps are short and the number of forms is fixed. */
export function findForms(words: ReadWords, table: FormTable, taken: Uint8Array): Hit[] {
  const hits: Hit[] = [];
  const present = new Uint8Array(table.fields);
  for (const fields of words.fields) for (const field of fields) present[field] = 1;
  const search: Search = { words, taken, present, states: new Uint8Array(table.count), hits };
  for (let at = 0; at < words.count; at += 1) {
    if (taken[at]) continue;
    for (const field of words.fields[at] ?? []) tryForms(search, table.byFirst[field], at);
  }
  return hits;
}

interface Search {
  readonly words: ReadWords;
  readonly taken: Uint8Array;
  readonly present: Uint8Array;
  /** Most forms need a word that the text lacks; each is looked at once. 0 not yet known, 1 may occur, 2 cannot. */
  readonly states: Uint8Array;
  readonly hits: Hit[];
}

/** Adds a hit for each of the forms that begins at this word. */
function tryForms(search: Search, forms: readonly NumberedForm[] | undefined, at: number): void {
  if (!forms) return;
  const { words, states, present, hits } = search;
  const gap = words.gaps[at] ?? SENTENCE;
  for (const form of forms) {
    if (gap < form.opens) continue;
    const state = states[form.id] || (states[form.id] = lacks(form, present) ? 2 : 1);
    if (state === 2) continue;
    const to = follow(search, form, 1, at);
    if (to >= 0) hits.push({ kind: form.kind, from: at, to });
  }
}

/** True when the text has no word for one of the form's places. */
function lacks(form: Form, present: Uint8Array): boolean {
  for (let index = form.places.length - 1; index > 0; index -= 1) {
    const place = form.places[index];
    if (place && !place.not && !anyPresent(place.anyOf, present)) return true;
  }
  return false;
}

function anyPresent(fields: readonly number[], present: Uint8Array): boolean {
  for (let index = 0; index < fields.length; index += 1) if (present[fields[index] ?? 0]) return true;
  return false;
}

/** Index of the form's last word when its places from `place` on are found after the word `at`, else -1. */
function follow(search: Search, form: Form, place: number, at: number): number {
  const { words, taken } = search;
  const wanted = form.places[place];
  if (!wanted) return (words.gaps[at + 1] ?? SENTENCE) >= form.closes ? at : -1;
  if (wanted.not) {
    const refused = words.gaps[at + 1] !== SENTENCE && shares(words.fields[at + 1], wanted.anyOf);
    return refused ? -1 : follow(search, form, place + 1, at);
  }
  let comma = false;
  for (let next = at + 1; next <= at + 1 + wanted.gap && next < words.count; next += 1) {
    if (words.gaps[next] === SENTENCE) return -1;
    comma ||= words.gaps[next] === CLAUSE;
    if (comma && form.reach > (next === at + 1 ? 1 : 0)) return -1;
    if (taken[next] || !shares(words.fields[next], wanted.anyOf)) continue;
    const to = follow(search, form, place + 1, next);
    if (to >= 0) return to;
  }
  return -1;
}

function shares(fields: readonly number[] | undefined, wanted: readonly number[]): boolean {
  if (!fields) return false;
  for (let index = 0; index < fields.length; index += 1) {
    if (wanted.includes(fields[index] ?? -1)) return true;
  }
  return false;
}
