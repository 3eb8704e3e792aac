import type { Path } from "../../presets/problem";

/** What is wrong at an offset of the text, and what to write instead. */
export interface Mistake {
  readonly at: number;
  readonly message: string;
  readonly suggestion?: string;
  readonly code?: "too-deep";
}

/** Where the reading stands. */
interface Standing {
  readonly text: string;
  readonly at: number;
  /** Names and places of what the reading is in. */
  readonly path: Path;
}

/** Something stands where a value should. */
export function notAValue(reader: Standing): Mistake {
  const { text, at } = reader;
  const letter = text[at];
  if (letter === undefined)
    return { at, message: "a value is missing at the end of the text", suggestion: "begin with: pitchwall preset new" };
  if (letter === "," || letter === "}" || letter === "]")
    return {
      at,
      message: `a value is missing before "${letter}"`,
      suggestion: "write one, or leave the comma or name out",
    };
  const bare = /^[^\s,\]}"']+/.exec(text.slice(at, at + 80))?.[0] ?? letter;
  const word = bare.toLowerCase();
  const meant = word === "none" || word === "nil" || word === "undefined" ? "null" : word;
  if (["true", "false", "null"].includes(meant))
    return { at, message: `${bare} must be written ${meant}`, suggestion: meant };
  const meantAs = Number.isFinite(Number(bare)) ? String(Number(bare)) : `"${bare}" if it is meant as text`;
  return oddQuotes(reader) ?? { at, message: `${bare} is no value`, suggestion: meantAs };
}

/** Null where the quotes, if any, are those of JSON. */
export function oddQuotes({ text, at }: Standing): Mistake | null {
  const letter = text[at] ?? "";
  if (!"'`“”„‘’«»".includes(letter)) return null;
  return { at, message: `JSON writes text in straight double quotes, not ${letter}`, suggestion: 'use "' };
}

/** The comma before a closing bracket. */
export function trailingComma({ text, at }: Standing, close: string): Mistake {
  const comma = text.lastIndexOf(",", at);
  return { at: comma, message: `a comma before "${close}"`, suggestion: "leave the comma out" };
}

/** The text ends inside of something. */
export function unclosed({ text, path }: Standing, close: string): Mistake {
  const what = path.length ? `"${String(path.at(-1))}"` : "the preset";
  return { at: text.length, message: `the text ends before ${what} does`, suggestion: `write "${close}"` };
}
