import { breaksOf, closesItself, isSilent, isVoid } from "./html-elements";
import { closeSame, isSeen, push } from "./html-stack";
import type { Frame, Reader } from "./html-state";
import { readColor, readStyle } from "./html-style";
import type { Look } from "./html-style";
import { hardBreak, put, putExtra, putRaw, wantBreak, wantSpace } from "./html-writer";
import type { Writer } from "./html-writer";

const ATTRIBUTES = new Set(
  "align bgcolor cite class color height hidden href id name size src start style type width background".split(" "),
);

/** Name of an attribute that is of use, or an empty string for the rest. */
export function attributeOf(html: string, start: number, end: number): string {
  if (end - start > 10) return "";
  const name = html.slice(start, end).toLowerCase();
  return ATTRIBUTES.has(name) ? name : "";
}

/** An opening tag: its name and attributes stand in the reader. */
export function onOpen(reader: Reader, end: number): void {
  const { tag: name, attributes, writer } = reader;
  reader.cursor = end + 1;
  if (isVoid(name)) return onVoid(reader, name);
  if (closesItself(name)) closeSame(reader, name);
  const parent = reader.stack[reader.stack.length - 1];
  const frame = newFrame(reader, attributes["style"] ? readStyle(attributes["style"]) : NO_LOOK, parent);
  const seen = isSeen(reader, frame);
  if (!seen) wantSpace(reader.hidden, 0, 1);
  else if (frame.breaks) wantBreak(writer, frame.breaks);
  else if ((name === "td" || name === "th") && writer.trailing === 0 && !writer.breaks) putExtra(writer, "\t");
  push(reader, frame);
  if (name === "li" && seen) putExtra(writer, bullet(parent));
}

const NO_LOOK: Look = {};

function newFrame(reader: Reader, look: Look, parent: Frame | undefined): Frame {
  const { tag: name, attributes, writer } = reader;
  const color = attributes["color"] ? readColor(attributes["color"]) : undefined;
  const painted = attributes["bgcolor"]
    ? readColor(attributes["bgcolor"])
    : attributes["background"]
      ? "unknown"
      : undefined;
  const size = attributes["size"] && name === "font" ? attributes["size"] === "0" : undefined;
  return {
    name,
    breaks: name === "p" && (look.tight || attributes["class"]?.startsWith("Mso")) ? 1 : breaksOf(name),
    gone: (parent?.gone ?? false) || look.gone === true || attributes["hidden"] !== undefined,
    tiny: look.tiny ?? size ?? parent?.tiny ?? false,
    invisible: look.invisible ?? parent?.invisible ?? false,
    color: look.color ?? color ?? parent?.color,
    background: look.background ?? painted ?? parent?.background,
    silent: (parent?.silent ?? false) || isSilent(name),
    pre: name === "pre" || (parent?.pre ?? false),
    counter: name === "ol" ? Number.parseInt(attributes["start"] ?? "1", 10) || 1 : 0,
    linkFrom: writer.text.length,
    href: name === "a" ? attributes["href"] : undefined,
    region: openRegion(reader, name, look.ruled === true),
  };
}

function openRegion(reader: Reader, name: string, ruled: boolean): number {
  const kind = reader.region?.({ name, attributes: reader.attributes, ruled });
  if (!kind) return -1;
  const start = reader.writer.text.length;
  reader.regions.push({ kind, start, end: start });
  return reader.regions.length - 1;
}

function bullet(list: Frame | undefined): string {
  if (!list?.counter) return "- ";
  const number = list.counter;
  list.counter += 1;
  return `${number}. `;
}

function onVoid(reader: Reader, name: string): void {
  const { attributes } = reader;
  const parent = reader.stack[reader.stack.length - 1];
  if (name === "br") {
    if (parent && !isSeen(reader, parent)) wantSpace(reader.hidden, 0, 1);
    else hardBreak(reader.writer);
  } else if (name === "hr") {
    wantBreak(reader.writer, 1);
    openRegion(reader, name, true);
  } else if (name === "img" && attributes["src"]) {
    reader.images.push({
      src: attributes["src"],
      width: pixels(attributes["width"]),
      height: pixels(attributes["height"]),
    });
  }
}

function pixels(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? "", 10);
  return Number.isNaN(number) ? undefined : number;
}

/** A stretch of text without markup. */
export function onText(reader: Reader, start: number, end: number): void {
  reader.cursor = end;
  const frame = reader.stack[reader.stack.length - 1];
  if (frame?.silent) {
    if (frame.name === "style" && !reader.painted)
      reader.painted = reader.html.slice(start, end).includes("background");
    return;
  }
  if (frame && !isSeen(reader, frame)) return flow(reader.hidden, reader.html, start, end);
  if (frame?.pre) return putRaw(reader.writer, reader.html.slice(start, end), start);
  flow(reader.writer, reader.html, start, end);
}

/** A character reference; it began where the last token ended. */
export function onEntity(reader: Reader, codepoint: number, end: number): void {
  const start = reader.cursor;
  reader.cursor = end;
  const frame = reader.stack[reader.stack.length - 1];
  if (frame?.silent) return;
  const writer = frame && !isSeen(reader, frame) ? reader.hidden : reader.writer;
  if (codepoint <= 32) return wantSpace(writer, start, end);
  put(writer, codepoint === 0xa0 ? " " : String.fromCodePoint(codepoint), start, end - start);
}

/** Writes a stretch of markup-free text, folding white space. */
function flow(writer: Writer, html: string, start: number, end: number): void {
  let at = start;
  while (at < end) {
    const from = at;
    while (at < end && html.charCodeAt(at) <= 32) at += 1;
    if (at > from) wantSpace(writer, from, at);
    const word = at;
    while (at < end && (html.charCodeAt(at) > 32 || isPlainSpace(html, at, end))) at += 1;
    if (at > word) put(writer, clean(html.slice(word, at)), word, at - word);
  }
}

/** A single space between two words needs no folding. */
function isPlainSpace(html: string, at: number, end: number): boolean {
  return html.charCodeAt(at) === 32 && at + 1 < end && html.charCodeAt(at + 1) > 32;
}

function clean(text: string): string {
  return text.includes("\u00a0") ? text.replaceAll("\u00a0", " ") : text;
}
