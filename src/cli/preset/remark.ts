import { pathText, type Path, type PresetProblem, type ProblemCode } from "../../presets/problem";
import type { JsonText } from "./json-text";
import { nearest } from "./nearest";
import type { Place } from "./place";
import { EXAMPLES } from "./schema-texts-table";

/** One thing that `preset check` says about a preset. */
export interface Remark {
  readonly level: "error" | "warning";
  readonly code: ProblemCode | WarningCode;
  readonly field: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly suggestion: string | null;
}

/** What is allowed and probably not meant. */
export type WarningCode =
  | "no-end"
  | "no-contact"
  | "ends-soon"
  | "expired-by-now"
  | "not-valid-yet"
  | "contradiction"
  | "wording"
  | "accuses-everyday-mail"
  | "fires-on-everyday-mail"
  | "nobody-in-group";

/** A problem with its place in the text, and what to write instead. */
export function errorAt(problem: PresetProblem, json: JsonText): Remark {
  const place = json.placeOf(problem.path, problem.atName);
  const suggestion = problem.suggestion ?? guess(problem, json.value) ?? fallback(problem);
  return remark("error", problem.code, problem.path, place, problem.message, suggestion);
}

/** A warning with its place in the text. */
export function warningAt(
  code: WarningCode,
  path: Path,
  json: JsonText,
  { message, suggestion }: { readonly message: string; readonly suggestion?: string },
): Remark {
  return remark("warning", code, path, json.placeOf(path), message, suggestion ?? null);
}

function remark(...parts: [Remark["level"], Remark["code"], Path, Place, string, string | null]): Remark {
  const [level, code, path, { line, column }, message, suggestion] = parts;
  return { level, code, field: pathText(path), line, column, message, suggestion };
}

/** One line as compilers write it, so that editors can jump there. */
export function asLine(file: string, { line, column, level, field, message, suggestion }: Remark): string {
  const hint = suggestion === null ? "" : ` → ${suggestion}`;
  return `${file}:${line}:${column}: ${level}: ${field}: ${message}${hint}\n`;
}

function guess({ code, path, known, message }: PresetProblem, value: unknown): string | null {
  if (known) {
    const given = code === "not-one-of" ? valueAt(value, path) : path.at(-1);
    const near = typeof given === "string" ? nearest(given, known) : null;
    return near === null ? null : `did you mean "${near}"?`;
  }
  if (code === "missing") {
    const name = /^"(\w+)"/.exec(message)?.[1] ?? "";
    const example = EXAMPLES[pattern([...path, name])];
    return example === undefined ? null : `add "${name}": ${JSON.stringify(example)}`;
  }
  if (code === "type") return retyped(valueAt(value, path), message);
  return null;
}

const ADVICE: Partial<Record<ProblemCode, string>> = {
  "too-long": "shorten it",
  "too-many": "leave some out",
  repeated: "leave one of the two out",
  phrase: 'write it like "dark fib(er|re) [strands] (lease|leasing)"',
  example: "change the phrases, or the example",
  "unknown-rule": "pitchwall rules list prints the names",
  "unknown-field": "leave it out; pitchwall preset schema explains all fields",
  text: "write it anew, without copying from a formatted text",
  "too-large": "move long lists of refused sellers out, or drop old ones",
};

/** Where nothing better is known: an example of the field, or a general word. */
function fallback({ code, path, known }: PresetProblem): string | null {
  if (ADVICE[code] !== undefined) return ADVICE[code];
  const example = EXAMPLES[pattern(path)];
  if (example !== undefined) return `such as ${JSON.stringify(example)}`;
  return known ? `one of ${known.slice(0, 8).join(", ")}` : (GENERAL[code] ?? null);
}

const GENERAL: Partial<Record<ProblemCode, string>> = {
  type: "compare with what pitchwall preset new writes",
  order: "exchange the two",
  "too-short": "write something, or leave the field out",
  date: "such as 2027-06-30",
  "rule-id": "such as free-material",
};

/** What the given value would be in the kind that was asked for. */
function retyped(given: unknown, message: string): string | null {
  if (typeof given === "string" && message.startsWith("must be a number") && Number.isFinite(Number(given)))
    return given.trim() === "" ? null : `${Number(given)} without quotes`;
  if (typeof given === "string" && message.startsWith("must be true"))
    return /^(true|yes|on)$/i.test(given) ? "true" : /^(false|no|off)$/i.test(given) ? "false" : null;
  if (message.startsWith("must be a list") && typeof given === "string") return `["${given.slice(0, 60)}"]`;
  if (message.startsWith("must be text") && (typeof given === "number" || typeof given === "boolean"))
    return `"${String(given)}"`;
  return null;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === "object" && at !== null ? (at as Record<string | number, unknown>)[part] : undefined),
    value,
  );
}

/** The path of a field whatever its place in lists: groups have the settings of the whole. */
export function pattern(path: Path): string {
  const names = path.filter((part): part is string => typeof part === "string");
  return names.join(".").replace(/^groups\.(?=settings|locks)/, "");
}
