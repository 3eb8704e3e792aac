import { normalise } from "./tokens-letters";
import { tokenise, wordAt } from "./tokens";

/** One place of a phrase: a word from a set, or up to three words of any kind. */
export type Place =
  { readonly kind: "one-of"; readonly words: readonly string[] } | { readonly kind: "any"; readonly most: number };

/** Thrown at load when a phrase is not written in the phrase language. */
export class PhraseError extends Error {
  override readonly name = "PhraseError";
}

const MOST_READINGS = 256;
const GAP = 3;

/** Words that stand for a class of words; the last four are told by a token's kind and not by its letters. */
export const CLASSES: Readonly<Record<string, string>> = {
  weekday:
    "monday tuesday wednesday thursday friday montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi lunes martes miércoles jueves viernes lunedì martedì mercoledì giovedì venerdì maandag dinsdag woensdag donderdag vrijdag segunda terça quarta quinta sexta",
  month:
    "january february march april may june july august september october november december januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus janeiro fevereiro março maio junho julho setembro outubro novembro dezembro",
  money: "€ $ £ eur usd gbp chf euro euros dollar dollars pounds franken dólares reais",
  percent: "% percent prozent pct",
  number: "\u0002number",
  url: "\u0001url",
  address: "\u0001address",
  name: "\u0002name",
};

/** Readings of a phrase: `(a|b c)` choice, `[x]` may be missing, `…` up to three words, `{class}`, `word*` any ending. */
export function parsePhrase(phrase: string): readonly (readonly Place[])[] {
  // Most phrases are plain words: nothing to choose from, one reading.
  const plain = /[^a-z ]/.test(phrase) ? [] : phrase.split(" ").filter(Boolean);
  if (plain.length) return [plain.map(wordPlace)];
  const reader: Reader = { phrase, at: 0 };
  const readings = sequence(reader, "");
  if (reader.at < phrase.length) throw new PhraseError(`"${phrase}": unexpected "${phrase[reader.at] ?? ""}"`);
  for (const reading of readings) {
    if (!reading.length || reading[0]?.kind === "any" || reading.at(-1)?.kind === "any") {
      throw new PhraseError(`"${phrase}": a phrase begins and ends with a word`);
    }
  }
  return readings;
}

interface Reader {
  readonly phrase: string;
  at: number;
}

type Readings = readonly (readonly Place[])[];

function sequence(reader: Reader, until: string): Readings {
  let readings: Readings = [[]];
  while (reader.at < reader.phrase.length) {
    const letter = reader.phrase[reader.at] ?? "";
    if (until.includes(letter) && until) break;
    readings = times(readings, piece(reader, letter), reader.phrase);
  }
  return readings;
}

function piece(reader: Reader, letter: string): Readings {
  if (letter === " ") {
    reader.at += 1;
    return [[]];
  }
  if (letter === "…") {
    reader.at += 1;
    return [[{ kind: "any", most: GAP }]];
  }
  if (letter === "(") return choice(reader);
  if (letter === "[") return [[], ...group(reader, "]")];
  if (letter === "{") return [[named(reader)]];
  return [words(reader)];
}

function group(reader: Reader, close: string): Readings {
  reader.at += 1;
  const all: (readonly Place[])[] = [];
  for (;;) {
    all.push(...sequence(reader, `|${close}`));
    const letter = reader.phrase[reader.at];
    reader.at += 1;
    if (letter === close) return all;
    if (letter !== "|") throw new PhraseError(`"${reader.phrase}": "${close}" is missing`);
  }
}

/** A choice among single words becomes one place, which keeps the number of readings small. */
function choice(reader: Reader): Readings {
  const all = group(reader, ")");
  const single: string[] = [];
  const longer: (readonly Place[])[] = [];
  for (const reading of all) {
    const [only] = reading;
    if (reading.length === 1 && only?.kind === "one-of") single.push(...only.words);
    else longer.push(reading);
  }
  return single.length ? [[{ kind: "one-of", words: single }], ...longer] : longer;
}

function named(reader: Reader): Place {
  const close = reader.phrase.indexOf("}", reader.at);
  const name = reader.phrase.slice(reader.at + 1, close);
  const members = CLASSES[name];
  if (close < 0 || members === undefined) throw new PhraseError(`"${reader.phrase}": there is no class {${name}}`);
  reader.at = close + 1;
  return { kind: "one-of", words: members.split(" ") };
}

function words(reader: Reader): readonly Place[] {
  let end = reader.at;
  while (end < reader.phrase.length && !" …([{|)]}".includes(reader.phrase[end] ?? " ")) end += 1;
  const text = reader.phrase.slice(reader.at, end);
  if (end === reader.at) throw new PhraseError(`"${reader.phrase}": unexpected "${reader.phrase[end] ?? ""}"`);
  reader.at = end;
  // Small letters without marks are their own normal form.
  if (/^[a-z]+$/.test(text)) return [wordPlace(text)];
  if (text.endsWith("*")) return [{ kind: "one-of", words: [`${normalise(text.slice(0, -1))}*`] }];
  // "l'" and "j'" at the end of a piece: the elided word by itself.
  if (text.endsWith("'")) return [{ kind: "one-of", words: [normalise(text)] }];
  const tokens = tokenise(text);
  const places: Place[] = [];
  for (let index = 0; index < tokens.count; index += 1) places.push({ kind: "one-of", words: [wordAt(tokens, index)] });
  if (!places.length) throw new PhraseError(`"${reader.phrase}": "${text}" holds no word`);
  return places;
}

function wordPlace(word: string): Place {
  return { kind: "one-of", words: [word] };
}

function times(left: Readings, right: Readings, phrase: string): Readings {
  if (right.length === 1 && right[0]?.length === 0) return left;
  if (left.length * right.length > MOST_READINGS) throw new PhraseError(`"${phrase}": too many choices`);
  if (left.length === 1 && right.length === 1) return [[...(left[0] ?? []), ...(right[0] ?? [])]];
  return left.flatMap((one) => right.map((other) => [...one, ...other]));
}
