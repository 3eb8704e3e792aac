import type { Line } from "./lines";
import { isBlank } from "./lines";
import type { Person, WrittenDate } from "./message";
import { readPerson } from "./people";
import type { Label } from "./quote-words";
import { EVERYDAY, LABEL_LENGTH, LABELS } from "./quote-words";

/** Headers of a quoted message as text: From, Sent, To, Subject and their translations. */
export interface HeaderBlock {
  /** Index of the line after the last header. */
  readonly next: number;
  readonly from?: Person | undefined;
  readonly date?: WrittenDate | undefined;
  readonly subject?: string | undefined;
}

interface Field {
  readonly label: Label;
  /** Where the label begins and where its value begins. */
  readonly at: number;
  readonly value: number;
  /** "Date:" and the like, which people write in lists as well. */
  readonly everyday: boolean;
}

/** A block has at most this many lines, wrapped values included. */
const BLOCK_LINES = 24;

/** Lines that a wrapped value may take before the next label. */
const WRAPPED_LINES = 4;

interface Draft {
  readonly values: Map<Label, string>;
  /** One of the labels is used by mail programs alone ("Sent:", "Gesendet:"), not in lists of dates and places. */
  programs: boolean;
  next: number;
}

/** Reads a header block that begins at a line; undefined when the lines are something else. */
export function readHeaderBlock(text: string, lines: readonly Line[], index: number): HeaderBlock | undefined {
  const first = lines[index];
  if (!first || !readField(text, first.from, first.end)) return undefined;
  const draft = collect(text, lines, index, first.depth);
  if (!isHeaderBlock(draft.values, draft.programs)) return undefined;
  return { next: draft.next, ...factsOf(draft.values) };
}

/** The headers from a line on, by kind, without judging whether they are those of a mail. */
export function readFields(
  text: string,
  lines: readonly Line[],
  index: number,
): { readonly values: ReadonlyMap<Label, string>; readonly next: number } {
  return collect(text, lines, index, lines[index]?.depth ?? 0);
}

function collect(text: string, lines: readonly Line[], index: number, depth: number): Draft {
  const draft: Draft = { values: new Map(), programs: false, next: index };
  let current: Label = "other";
  let wrapped: string[] = [];
  let blanks = 0;
  for (let at = index; at < Math.min(lines.length, index + BLOCK_LINES); at += 1) {
    const line = lines[at];
    if (!line || line.depth !== depth) break;
    if (isBlank(line)) {
      if (draft.values.size >= 3 || ++blanks > 2) break;
      continue;
    }
    const field = readField(text, line.from, line.end);
    if (!field) {
      if (wrapped.push(text.slice(line.from, line.end)) > WRAPPED_LINES) break;
      continue;
    }
    if (field.label !== "other" && draft.values.has(field.label)) break;
    // Lines without a label belong to the header above only when another header follows them.
    if (wrapped.length) draft.values.set(current, [draft.values.get(current) ?? "", ...wrapped].join(" ").trim());
    wrapped = [];
    current = field.label;
    draft.values.set(current, text.slice(field.value, line.end).trim());
    draft.programs ||= field.label === "date" && !field.everyday;
    draft.next = at + 1;
  }
  return draft;
}

/** Enough of the right headers: a subject or an address must be among them, so that travel plans are not taken for mail. */
function isHeaderBlock(values: ReadonlyMap<Label, string>, programs: boolean): boolean {
  const from = values.get("from");
  const known =
    Number(from !== undefined) + Number(values.has("date")) + Number(values.has("to")) + Number(values.has("subject"));
  const addressed = from?.includes("@") === true;
  if (known >= 3) return values.has("subject") || addressed || (programs && from !== undefined);
  if (known === 2) return from !== undefined && (addressed || (values.has("date") && values.has("subject")));
  return addressed && isFullAddress(from) && values.size === 1;
}

/** `Ann <a@b>` or `Ann [mailto:a@b]`: written by a program, not by hand. */
function isFullAddress(value: string): boolean {
  const last = value.charAt(value.length - 1);
  return (last === ">" && value.includes("<")) || (last === "]" && value.includes("["));
}

function factsOf(values: ReadonlyMap<Label, string>): Omit<HeaderBlock, "next"> {
  const date = values.get("date");
  const from = values.get("from") ?? "";
  const beside = from.includes("@") ? -1 : from.search(/\s\d{1,2}[./]\d{1,2}[./]\d{2}/);
  return {
    from: readPerson(beside > 0 ? from.slice(0, beside) : from),
    date: written(date ?? (beside > 0 ? from.slice(beside) : "")),
    subject: values.get("subject") || undefined,
  };
}

function written(text: string): WrittenDate | undefined {
  return text ? { text, monthFirst: true } : undefined;
}

/** The header label at the beginning of a stretch of text, with its colon; undefined when there is none. */
export function readField(text: string, start: number, end: number): Field | undefined {
  let from = start;
  while (from < end && "*_|• \t\u00a0".includes(text.charAt(from))) from += 1;
  const limit = Math.min(end, from + LABEL_LENGTH + 4);
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 58 && code !== 0xff1a) continue;
    const word = trimLabel(text, from, at);
    const label = LABELS.get(word);
    return label ? { label, at: from, value: skipMarks(text, at + 1, end), everyday: EVERYDAY.has(word) } : undefined;
  }
  return undefined;
}

function trimLabel(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && "*_ \t\u00a0".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(from, end).toLowerCase().replaceAll("\u00a0", " ").replaceAll("\u200e", "");
}

function skipMarks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && "*_| \t\u00a0".includes(text.charAt(at))) at += 1;
  return at;
}

/** How far a block that was flattened into one line is looked through. */
const INLINE_LIMIT = 600;

/**
 * Finds a header block inside one line, as programs leave it that take line breaks out: "… De : A Envoyé : B À : C Objet : D".
 * @returns where it begins and its facts; the text after the subject is not told from the subject.
 */
export function readInlineBlock(
  text: string,
  line: Line,
  colon: number,
): (Omit<HeaderBlock, "next"> & { readonly at: number; readonly value: number }) | undefined {
  const fields = inlineFields(text, line, colon);
  const first = fields.findIndex((field) => field.label === "from");
  const run = first < 0 ? [] : fields.slice(first);
  const labels = new Set(run.map((field) => field.label));
  if (!labels.has("subject") || labels.size < 3) return undefined;
  const values = new Map<Label, string>();
  for (const [index, field] of run.entries()) {
    if (!values.has(field.label))
      values.set(field.label, text.slice(field.value, run[index + 1]?.at ?? line.end).trim());
  }
  values.set("subject", "");
  const start = run[0];
  const last = run.find((field) => field.label === "subject");
  return start && last ? { at: start.at, value: last.value, ...factsOf(values) } : undefined;
}

function inlineFields(text: string, line: Line, first: number): Field[] {
  const fields: Field[] = [];
  let colon = first;
  while (colon >= 0 && colon < line.end && fields.length < 12) {
    const field = fieldBefore(text, line.from, colon);
    const begin = fields[0];
    if (field && (!begin || colon - begin.at < INLINE_LIMIT)) fields.push(field);
    colon = text.indexOf(":", colon + 1);
  }
  return fields;
}

/** The label of one or two words that ends at a colon. */
function fieldBefore(text: string, start: number, colon: number): Field | undefined {
  let end = colon;
  while (end > start && isGap(text.charCodeAt(end - 1))) end -= 1;
  let from = end;
  for (let words = 0; words < 2 && from > start; words += 1) {
    let next = from;
    while (next > start && isGap(text.charCodeAt(next - 1))) next -= 1;
    while (next > start && !isGap(text.charCodeAt(next - 1)) && end - next <= LABEL_LENGTH) next -= 1;
    const label = LABELS.get(text.slice(next, end).toLowerCase());
    if (label && /^\P{Ll}/u.test(text.slice(next, next + 2)))
      return { label, at: next, value: colon + 1, everyday: false };
    from = next;
  }
  return undefined;
}

function isGap(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 42;
}
