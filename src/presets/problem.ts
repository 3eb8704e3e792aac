import type { FormName } from "./forms";

/** Where a value stands in a preset: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** What is wrong with one place of a preset. Messages are plain English for administrators; the pane words `code` itself. */
export interface PresetProblem {
  readonly path: Path;
  readonly code: ProblemCode;
  readonly message: string;
  /** Names that would have been right, where there is a closed list: the nearest is worth suggesting. */
  readonly known?: readonly string[];
  /** What to write instead. */
  readonly suggestion?: string;
  /** The name of a field is meant, and not its value. */
  readonly atName?: boolean;
}

export type ProblemCode =
  | "json"
  | "duplicate-name"
  | "too-deep"
  | "too-large"
  | "format"
  | "type"
  | "missing"
  | "unknown-field"
  | "not-one-of"
  | "too-short"
  | "too-long"
  | "too-few"
  | "too-many"
  | "out-of-range"
  | "not-whole"
  | "repeated"
  | FormName
  | "order"
  | "phrase"
  | "unknown-rule"
  | "rule-name"
  | "weight-sign"
  | "locked-above"
  | "nothing-allowed"
  | "reserved-folder"
  | "example"
  | "placeholder"
  | "freemail"
  | "unsigned"
  | "foreign"
  | "changed"
  | "expired"
  | "not-yet"
  | "rollback";

/** A path as people write it: `settings.allow.suppliers[2]`. The whole document is "preset". */
export function pathText(path: Path): string {
  const text = path
    .map((part) => (typeof part === "number" ? `[${part}]` : /^\w+$/.test(part) ? `.${part}` : `["${short(part)}"]`))
    .join("");
  return text.replace(/^\./, "") || "preset";
}

/** The beginning of a text, as a message quotes it. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
