import { FORMS, type FormName } from "./forms";
import { short, type Path, type PresetProblem, type ProblemCode } from "./problem";

/** What a value may look like, as data: one interpreter proves values, another one writes the JSON Schema. */
export type Shape =
  | { readonly kind: "text"; readonly least?: number; readonly most: number; readonly form?: FormName }
  | { readonly kind: "number"; readonly least: number; readonly most: number; readonly whole?: true }
  | { readonly kind: "yes-no" }
  | { readonly kind: "one-of"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly of: Shape; readonly least?: number; readonly most: number }
  | { readonly kind: "record"; readonly names: readonly string[] | FormName; readonly of: Shape; readonly most: number }
  | {
      readonly kind: "object";
      readonly fields: Readonly<Record<string, Shape>>;
      readonly needs?: readonly string[];
    }
  | { readonly kind: "either"; readonly shapes: readonly Shape[]; readonly what: string };

/** More problems than this help nobody, and a hostile preset must not fill the memory. */
const MOST_PROBLEMS = 100;

/** Everything in which a value differs from a shape, in the order of the document. Never throws; linear in the value. */
export function problemsOf(shape: Shape, value: unknown, path: Path = []): readonly PresetProblem[] {
  const problems: PresetProblem[] = [];
  prove(shape, value, path, problems);
  return problems.slice(0, MOST_PROBLEMS);
}

function prove(shape: Shape, value: unknown, path: Path, problems: PresetProblem[]): void {
  if (problems.length >= MOST_PROBLEMS) return;
  const add = (code: ProblemCode, message: string, more?: Partial<PresetProblem>): void =>
    void problems.push({ path, code, message, ...more });
  switch (shape.kind) {
    case "text":
      return proveText(shape, value, add);
    case "number":
      return proveNumber(shape, value, add);
    case "yes-no":
      if (typeof value !== "boolean") add("type", `must be true or false, not ${named(value)}`);
      return;
    case "one-of":
      return proveOneOf(shape, value, add);
    case "list":
      return proveList(shape, value, path, problems);
    case "record":
      return proveRecord(shape, value, path, problems);
    case "object":
      return proveObject(shape, value, path, problems);
    case "either":
      return proveEither(shape, value, path, problems);
  }
}

type Add = (code: ProblemCode, message: string, more?: Partial<PresetProblem>) => void;
type Of<K extends Shape["kind"]> = Extract<Shape, { readonly kind: K }>;

function proveText(shape: Of<"text">, value: unknown, add: Add): void {
  if (typeof value !== "string") return add("type", `must be text, not ${named(value)}`);
  if (value.trim().length < (shape.least ?? 1)) return add("too-short", "must not be empty");
  if (value.length > shape.most)
    return add("too-long", `must have at most ${shape.most} characters, not ${value.length}`);
  const wrong = FORMS[shape.form ?? "text"](value);
  if (wrong) add(shape.form ?? "text", wrong.message, wrong.suggestion ? { suggestion: wrong.suggestion } : {});
}

function proveNumber({ least, most, whole }: Of<"number">, value: unknown, add: Add): void {
  if (typeof value !== "number") return add("type", `must be a number, not ${named(value)}`);
  if (!(value >= least && value <= most)) {
    // Somebody who writes 90 where 0.9 is meant thinks of percent.
    const percent = value / 100 >= least && value / 100 <= most && !whole;
    const nearest = percent ? value / 100 : value < least ? least : most;
    return add("out-of-range", `must be from ${least} to ${most}, not ${value}`, { suggestion: String(nearest) });
  }
  if (whole && !Number.isInteger(value))
    add("not-whole", `must be a whole number, not ${value}`, { suggestion: String(Math.round(value)) });
}

function proveOneOf({ values }: Of<"one-of">, value: unknown, add: Add): void {
  if (typeof value !== "string") return add("type", `must be text, not ${named(value)}`);
  if (!values.includes(value)) add("not-one-of", `"${short(value)}" is none of ${listed(values)}`, { known: values });
}

function proveList(shape: Of<"list">, value: unknown, path: Path, problems: PresetProblem[]): void {
  if (!Array.isArray(value))
    return void problems.push({ path, code: "type", message: `must be a list, not ${named(value)}` });
  if (value.length < (shape.least ?? 0))
    problems.push({
      path,
      code: "too-few",
      message: `must have at least ${shape.least} ${shape.least === 1 ? "entry" : "entries"}`,
    });
  if (value.length > shape.most)
    return void problems.push({
      path,
      code: "too-many",
      message: `must have at most ${shape.most} entries, not ${value.length}`,
    });
  const seen = new Map<string, number>();
  value.forEach((entry: unknown, index) => {
    prove(shape.of, entry, [...path, index], problems);
    if (typeof entry !== "string") return;
    const first = seen.get(entry.toLowerCase());
    if (first === undefined) seen.set(entry.toLowerCase(), index);
    else if (problems.length < MOST_PROBLEMS)
      problems.push({
        path: [...path, index],
        code: "repeated",
        message: `"${short(entry)}" stands here twice (entries ${first + 1} and ${index + 1})`,
      });
  });
}

function proveRecord(shape: Of<"record">, value: unknown, path: Path, problems: PresetProblem[]): void {
  if (!isObject(value))
    return void problems.push({ path, code: "type", message: `must be an object, not ${named(value)}` });
  const names = Object.keys(value);
  if (names.length > shape.most)
    return void problems.push({
      path,
      code: "too-many",
      message: `must have at most ${shape.most} entries, not ${names.length}`,
    });
  for (const name of names) {
    proveName(shape, name, path, problems);
    prove(shape.of, value[name], [...path, name], problems);
  }
}

function proveName({ names }: Of<"record">, name: string, path: Path, problems: PresetProblem[]): void {
  if (typeof names !== "string") {
    if (!names.includes(name)) problems.push(unknownName(name, names, path));
    return;
  }
  const wrong = FORMS[names](name);
  if (wrong) problems.push({ path: [...path, name], code: names, message: wrong.message, atName: true });
}

function proveObject(shape: Of<"object">, value: unknown, path: Path, problems: PresetProblem[]): void {
  if (!isObject(value))
    return void problems.push({ path, code: "type", message: `must be an object, not ${named(value)}` });
  for (const name of shape.needs ?? [])
    if (!Object.hasOwn(value, name)) problems.push({ path, code: "missing", message: `"${name}" is missing` });
  const known = Object.keys(shape.fields);
  for (const name of Object.keys(value)) {
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    if (field) prove(field, value[name], [...path, name], problems);
    else if (problems.length < MOST_PROBLEMS) problems.push(unknownName(name, known, path));
  }
}

/** Of several shapes the problems of the one that fits the value's kind are told. */
function proveEither(shape: Of<"either">, value: unknown, path: Path, problems: PresetProblem[]): void {
  const fitting = shape.shapes.filter((each) => fits(each, value));
  const found = fitting.map((each) => problemsOf(each, value, path));
  if (found.some((each) => !each.length)) return;
  const [first] = found;
  if (first) problems.push(...first);
  else problems.push({ path, code: "type", message: `must be ${shape.what}, not ${named(value)}` });
}

function fits(shape: Shape, value: unknown): boolean {
  if (shape.kind === "number") return typeof value === "number";
  if (shape.kind === "text" || shape.kind === "one-of") return typeof value === "string";
  if (shape.kind === "yes-no") return typeof value === "boolean";
  return shape.kind === "list" ? Array.isArray(value) : isObject(value);
}

function unknownName(name: string, known: readonly string[], path: Path): PresetProblem {
  return {
    path: [...path, name],
    code: "unknown-field",
    message: `"${short(name)}" is not known here`,
    known,
    atName: true,
  };
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function named(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return `the text "${short(value)}"`;
  return String(value);
}

function listed(values: readonly string[]): string {
  return values.length > 12 ? `${values.slice(0, 12).join(", ")} …` : values.join(", ");
}
