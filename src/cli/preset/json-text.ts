import type { Path } from "../../presets/problem";
import { notAValue, oddQuotes, trailingComma, unclosed, type Mistake } from "./json-mistakes";
import { lineStarts, placeAt, type Place } from "./place";

/** What keeps a text from being JSON, or makes it ambiguous. */
export interface JsonProblem {
  readonly code: "json" | "duplicate-name" | "too-deep";
  readonly path: Path;
  readonly place: Place;
  readonly message: string;
  readonly suggestion?: string;
}

/** A JSON text read strictly (RFC 8259), with the place of everything in it. */
export interface JsonText {
  /** `undefined` when the text is no JSON. */
  readonly value: unknown;
  readonly problems: readonly JsonProblem[];
  /** Place of a value, or of a field's name; of the nearest thing around it when it is not there. */
  readonly placeOf: (path: Path, atName?: boolean) => Place;
}

const DEEPEST = 40;

interface Reader {
  readonly text: string;
  at: number;
  readonly path: (string | number)[];
  readonly places: Map<string, { readonly value: number; readonly name: number }>;
  readonly twice: { readonly path: Path; readonly at: number }[];
}

/** Reads a text; never throws. Stops at the first mistake of spelling, since what follows it would be guessed. */
export function readJsonText(text: string): JsonText {
  const reader: Reader = { text, at: 0, path: [], places: new Map(), twice: [] };
  const starts = lineStarts(text);
  const placeOf = (path: Path, atName = false): Place => placeAt(starts, offsetOf(reader, path, atName));
  const mistake = readAll(reader);
  if (mistake) {
    const { at, message, suggestion, code = "json" as const } = mistake;
    const problem: JsonProblem = {
      code,
      path: [...reader.path],
      place: placeAt(starts, at),
      message,
      ...(suggestion && { suggestion }),
    };
    return { value: undefined, problems: [problem], placeOf };
  }
  const problems = reader.twice.map(({ path, at }) => ({
    code: "duplicate-name" as const,
    path,
    place: placeAt(starts, at),
    message: `"${String(path.at(-1))}" stands twice in one object; which one counts would be a guess`,
    suggestion: "keep one of the two",
  }));
  return { value: JSON.parse(text) as unknown, problems, placeOf };
}

function readAll(reader: Reader): Mistake | null {
  try {
    value(reader, -1);
    blank(reader);
    if (reader.at < reader.text.length)
      return {
        at: reader.at,
        message: "there is more behind the end",
        suggestion: "leave it out, or look for a brace too many",
      };
    return null;
  } catch (mistake) {
    if (mistake instanceof Error) throw mistake;
    return mistake as Mistake;
  }
}

function value(reader: Reader, nameAt: number): void {
  blank(reader);
  const { text, at, path, places } = reader;
  places.set(keyOf(path), { value: at, name: nameAt < 0 ? at : nameAt });
  if (path.length > DEEPEST)
    stop({
      at,
      code: "too-deep",
      message: `nested deeper than ${DEEPEST} levels`,
      suggestion: "no setting needs more than six",
    });
  const letter = text[at];
  if (letter === "{") return object(reader);
  if (letter === "[") return list(reader);
  if (letter === '"') return void string(reader);
  if (letter !== undefined && /[-0-9]/.test(letter)) return number(reader);
  for (const word of ["true", "false", "null"]) {
    if (!text.startsWith(word, at) || /\w/.test(text[at + word.length] ?? "")) continue;
    reader.at += word.length;
    return;
  }
  stop(notAValue(reader));
}

function object(reader: Reader): void {
  reader.at += 1;
  const names = new Set<string>();
  for (let first = true; ; first = false) {
    blank(reader);
    if (reader.text[reader.at] === "}") {
      if (!first) stop(trailingComma(reader, "}"));
      break;
    }
    const nameAt = reader.at;
    const name = nameOf(reader);
    reader.path.push(name);
    if (names.has(name)) reader.twice.push({ path: [...reader.path], at: nameAt });
    names.add(name);
    blank(reader);
    if (reader.text[reader.at] !== ":")
      stop({ at: reader.at, message: `":" is missing behind "${name}"`, suggestion: `"${name}": …` });
    reader.at += 1;
    value(reader, nameAt);
    reader.path.pop();
    if (!goesOn(reader, "}", name)) break;
  }
  reader.at += 1;
}

function list(reader: Reader): void {
  reader.at += 1;
  for (let index = 0; ; index += 1) {
    blank(reader);
    if (reader.text[reader.at] === "]") {
      if (index > 0) stop(trailingComma(reader, "]"));
      break;
    }
    reader.path.push(index);
    value(reader, -1);
    reader.path.pop();
    if (!goesOn(reader, "]", index)) break;
  }
  reader.at += 1;
}

/** Past a comma: true. At the closing bracket: false. */
function goesOn(reader: Reader, close: string, last: string | number): boolean {
  const end = reader.at;
  blank(reader);
  const letter = reader.text[reader.at];
  if (letter === close) return false;
  if (letter === ",") {
    reader.at += 1;
    return true;
  }
  if (letter === undefined) stop(unclosed(reader, close));
  if (letter === "}" || letter === "]")
    stop({ at: reader.at, message: `"${letter}" where "${close}" should be`, suggestion: `write "${close}"` });
  reader.path.push(last);
  return stop({ at: end, message: "a comma is missing here", suggestion: "write a comma behind this value" });
}

function nameOf(reader: Reader): string {
  const { text, at } = reader;
  const letter = text[at];
  if (letter === '"') return string(reader);
  if (letter === undefined) stop(unclosed(reader, "}"));
  if (letter === ",") stop({ at, message: "a comma too many", suggestion: "leave it out" });
  const bare = /^[\w$-]+/.exec(text.slice(at, at + 80))?.[0];
  if (bare) stop({ at, message: `the name ${bare} needs double quotes`, suggestion: `"${bare}"` });
  return stop(
    oddQuotes(reader) ?? {
      at,
      message: `a name in double quotes was expected, not ${letter}`,
      suggestion: '"name": …',
    },
  );
}

function string(reader: Reader): string {
  const { text } = reader;
  const start = reader.at;
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text[at] ?? "";
    if (letter === '"') {
      reader.at = at + 1;
      return JSON.parse(text.slice(start, at + 1)) as string;
    }
    if (letter === "\n" || letter === "\r")
      stop({ at: start, message: "this text is not closed before the line ends", suggestion: 'close it with "' });
    if (letter < " ")
      stop({ at, message: "a tab or control character inside a text", suggestion: "write \\t, or a space" });
    if (letter === "\\") at = escape(reader, at);
  }
  return stop({ at: start, message: "this text is not closed", suggestion: 'close it with "' });
}

/** Index of an escape's last character. */
function escape({ text }: Reader, at: number): number {
  const letter = text[at + 1] ?? "";
  if (letter === "u" && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) return at + 5;
  if (letter !== "" && '"\\/bfnrt'.includes(letter)) return at + 1;
  return stop({ at, message: `"\\${letter}" means nothing in JSON`, suggestion: `"\\\\${letter}" for a backslash` });
}

function number(reader: Reader): void {
  const written = /^[-+.\w]+/.exec(reader.text.slice(reader.at, reader.at + 80))?.[0] ?? "";
  if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(written)) {
    const plain = Number(written.replace(/^0+(?=\d)/, ""));
    const suggestion = Number.isFinite(plain) ? String(plain) : `"${written}" if it is meant as text`;
    stop({ at: reader.at, message: `${written} is no number as JSON writes them`, suggestion });
  }
  reader.at += written.length;
}

/** White space; a comment there is told as such. */
function blank(reader: Reader): void {
  const { text } = reader;
  while (reader.at < text.length && " \n\r\t".includes(text[reader.at] ?? "x")) reader.at += 1;
  if (text.startsWith("//", reader.at) || text.startsWith("/*", reader.at) || text[reader.at] === "#")
    stop({ at: reader.at, message: "JSON has no comments", suggestion: "leave the comment out" });
}

/** The first mistake ends the reading. */
function stop(mistake: Mistake): never {
  // A plain object and no Error: it never leaves this file.
  throw mistake;
}

function keyOf(path: Path): string {
  return path.join("\u0000");
}

function offsetOf({ places }: Reader, path: Path, atName: boolean): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = places.get(keyOf(path.slice(0, length)));
    if (found) return atName && length === path.length ? found.name : found.value;
  }
  return 0;
}
