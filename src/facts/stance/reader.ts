import { FIELDS, FORGIVING } from "./field-table";
import { compileForms, findForms, tableOf, type Hit } from "./forms";
import { FIRST, REACH, type Kind } from "./kinds";
import { createLexicon, type Lexicon } from "./lexicon";
import { createMemo, readWords, type ReadWords } from "./words";

/** The words of one text and the forms found in them; `kind` of a hit indexes `kinds`. */
export interface Readout {
  readonly words: ReadWords;
  readonly hits: readonly Hit[];
}

/** Finds sentence forms in texts. */
export interface Reader {
  readonly kinds: readonly string[];
  readonly lexicon: Lexicon;
  readonly read: (text: string) => Readout;
}

/** Builds a reader for forms by kind, in the notation of `compileForms`. Costs some milliseconds; make one and keep it. */
export function createReader(forms: Readonly<Record<string, readonly string[]>>): Reader {
  const lexicon = createLexicon(FIELDS, FORGIVING);
  const kinds = Object.keys(forms);
  const compiled = kinds.map((kind, index) =>
    compileForms(lexicon, index, REACH[kind as Kind] ?? 0, forms[kind] ?? []),
  );
  const pick = (first: boolean) =>
    tableOf(compiled.flatMap((list, index) => (FIRST.has(kinds[index] as Kind) === first ? list : [])));
  const [early, late] = [pick(true), pick(false)];
  const memo = createMemo();
  const negative = lexicon.number("@neg");
  return {
    kinds,
    lexicon,
    read: (text) => {
      const words = readWords(text, lexicon.fieldsOf, memo);
      const taken = new Uint8Array(words.count + 1);
      leaveOutPortugueseNo(words, lexicon, taken);
      const first = findForms(words, early, taken);
      for (const hit of first) leaveOut(words, hit, negative, taken);
      return { words, hits: [...findForms(words, late, taken), ...first] };
    },
  };
}

/** Of "no problem" the negation is left out, of "good morning" everything. */
function leaveOut(words: ReadWords, hit: Hit, negative: number, taken: Uint8Array): void {
  let negated = false;
  for (let at = hit.from; at <= hit.to; at += 1) {
    if (!words.fields[at]?.includes(negative)) continue;
    taken[at] = 1;
    negated = true;
  }
  if (!negated) taken.fill(1, hit.from, hit.to + 1);
}

/** In Portuguese "no" is "in the", unless it stands alone. */
function leaveOutPortugueseNo(words: ReadWords, lexicon: Lexicon, taken: Uint8Array): void {
  const mark = lexicon.number("@portuguese");
  const no = lexicon.number("no");
  let marks = 0;
  for (const fields of words.fields) if (fields.includes(mark)) marks += 1;
  if (marks < 2 || marks * 20 < words.count) return;
  for (let at = 0; at < words.count; at += 1) if (words.fields[at]?.includes(no) && !words.gaps[at + 1]) taken[at] = 1;
}
