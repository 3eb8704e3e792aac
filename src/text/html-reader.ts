import { breaksOf, closesItself, isBlock, isFence, isSilent, isVoid } from "./html-elements";
import { readColor, readStyle, sameColor } from "./html-style";
import type { Look } from "./html-style";
import { hardBreak, newWriter, put, putExtra, putRaw, wantBreak, wantSpace } from "./html-writer";
import type { Writer } from "./html-writer";

/** What a caller may know of an element when it names regions. */
export interface ElementShape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** True when inline style draws a line above it. */
  readonly ruled: boolean;
}

interface Frame {
  readonly name: string;
  readonly breaks: 0 | 1 | 2;
  readonly gone: boolean;
  readonly tiny: boolean;
  readonly invisible: boolean;
  readonly color: string | undefined;
  readonly background: string | undefined;
  readonly silent: boolean;
  readonly pre: boolean;
  /** Next number of an ordered list; 0 for a list with bullets. */
  counter: number;
  readonly linkFrom: number;
  readonly href: string | undefined;
  /** Index into `regions`, or -1. */
  readonly region: number;
}

/** Everything that reading one piece of HTML needs to remember. */
export interface Reader {
  readonly html: string;
  readonly region: ((element: ElementShape) => string | undefined) | undefined;
  readonly writer: Writer;
  readonly hidden: Writer;
  readonly stack: Frame[];
  /** Places in the stack of the open elements of each name, so that a closing tag finds its own at once. */
  readonly open: Map<string, number[]>;
  readonly fences: number[];
  readonly blocks: number[];
  readonly links: { href: string; start: number; end: number }[];
  readonly images: { src: string; width?: number | undefined; height?: number | undefined }[];
  readonly regions: { kind: string; start: number; end: number }[];
  tag: string;
  attribute: string;
  value: string;
  attributes: Record<string, string>;
  /** End of what was read last: an entity begins here. */
  cursor: number;
  /** A style sheet paints backgrounds that inline style does not tell. */
  painted: boolean;
  steps: number;
}

export function newReader(html: string, region: Reader["region"]): Reader {
  return {
    html,
    region,
    writer: newWriter(),
    hidden: newWriter(),
    stack: [],
    open: new Map(),
    fences: [],
    blocks: [],
    links: [],
    images: [],
    regions: [],
    tag: "",
    attribute: "",
    value: "",
    attributes: {},
    cursor: 0,
    painted: false,
    steps: 0,
  };
}

const ATTRIBUTES = new Set(
  "align bgcolor cite class color height hidden href id name size src start style type width background".split(" "),
);

/** Name of an attribute that is of use, or an empty string for the rest. */
export function attributeOf(html: string, start: number, end: number): string {
  if (end - start > 10) return "";
  const name = html.slice(start, end).toLowerCase();
  return ATTRIBUTES.has(name) ? name : "";
}

export function onOpen(reader: Reader, end: number): void {
  const { tag: name, attributes } = reader;
  reader.cursor = end + 1;
  reader.steps += 1;
  if (isVoid(name)) return onVoid(reader, name);
  if (closesItself(name)) closeSame(reader, name);
  const parent = reader.stack[reader.stack.length - 1];
  const look = attributes["style"] ? readStyle(attributes["style"]) : NO_LOOK;
  const breaks = name === "p" && (look.tight || attributes["class"]?.startsWith("Mso")) ? 1 : breaksOf(name);
  const frame = newFrame(reader, name, breaks, look, parent);
  if (!isSeen(reader, frame)) wantSpace(reader.hidden, 0, 1);
  else if (breaks) wantBreak(reader.writer, breaks);
  else if ((name === "td" || name === "th") && reader.writer.trailing === 0 && !reader.writer.breaks)
    putExtra(reader.writer, "\t");
  push(reader, frame);
  if (name === "li" && isSeen(reader, frame)) putExtra(reader.writer, bullet(parent));
}

const NO_LOOK: Look = {};

function newFrame(reader: Reader, name: string, breaks: 0 | 1 | 2, look: Look, parent: Frame | undefined): Frame {
  const { attributes, writer } = reader;
  const color = attributes["color"] ? readColor(attributes["color"]) : undefined;
  const painted = attributes["bgcolor"]
    ? readColor(attributes["bgcolor"])
    : attributes["background"]
      ? "unknown"
      : undefined;
  const size = attributes["size"] && name === "font" ? attributes["size"] === "0" : undefined;
  return {
    name,
    breaks,
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

/** Opening a paragraph, item, row or cell ends the one before it in the same table, list or block. */
function closeSame(reader: Reader, name: string): void {
  const places = reader.open.get(name);
  const last = places?.[places.length - 1];
  if (last === undefined) return;
  const limit =
    name === "td" || name === "th" ? lastOpen(reader, "tr") : name === "li" ? lastList(reader) : lastFence(reader);
  if (last > limit && (name !== "p" || last === reader.stack.length - 1 || !blockAfter(reader, last)))
    closeTo(reader, last);
}

function blockAfter(reader: Reader, place: number): boolean {
  return (reader.blocks[reader.blocks.length - 1] ?? -1) > place;
}

function lastOpen(reader: Reader, name: string): number {
  const places = reader.open.get(name);
  return places?.[places.length - 1] ?? -1;
}

function lastList(reader: Reader): number {
  return Math.max(lastOpen(reader, "ul"), lastOpen(reader, "ol"), lastOpen(reader, "menu"));
}

function lastFence(reader: Reader): number {
  return reader.fences[reader.fences.length - 1] ?? -1;
}

/** A closing tag: ends its element and what was left open inside it; ignored when it cannot reach one, as in browsers. */
export function onClose(reader: Reader, name: string): void {
  reader.steps += 1;
  if (name === "br") return hardBreak(reader.writer);
  const last = lastOpen(reader, name);
  if (last < 0) return;
  const limit = isFence(name)
    ? name === "table"
      ? -1
      : lastOpen(reader, "table")
    : isBlock(name)
      ? lastFence(reader)
      : lastBlock(reader);
  if (last < limit) return;
  closeTo(reader, last);
}

function lastBlock(reader: Reader): number {
  return reader.blocks[reader.blocks.length - 1] ?? -1;
}

function push(reader: Reader, frame: Frame): void {
  const place = reader.stack.length;
  reader.stack.push(frame);
  const places = reader.open.get(frame.name);
  if (places) places.push(place);
  else reader.open.set(frame.name, [place]);
  if (isFence(frame.name)) reader.fences.push(place);
  if (isBlock(frame.name)) reader.blocks.push(place);
}

function closeTo(reader: Reader, place: number): void {
  while (reader.stack.length > place) {
    const frame = reader.stack.pop();
    if (!frame) return;
    reader.steps += 1;
    reader.open.get(frame.name)?.pop();
    if (isFence(frame.name)) reader.fences.pop();
    if (isBlock(frame.name)) reader.blocks.pop();
    leave(reader, frame);
  }
}

function leave(reader: Reader, frame: Frame): void {
  const { writer } = reader;
  if (frame.breaks && isSeen(reader, frame)) wantBreak(writer, frame.breaks);
  if (frame.href !== undefined) reader.links.push({ href: frame.href, start: frame.linkFrom, end: writer.text.length });
  const region = reader.regions[frame.region];
  if (region) region.end = writer.text.length;
}

function isSeen(reader: Reader, frame: Frame): boolean {
  if (frame.gone || frame.tiny || frame.invisible) return false;
  if (!frame.color) return true;
  const background = frame.background ?? (reader.painted ? undefined : "255,255,255");
  return !sameColor(frame.color, background);
}

export function onText(reader: Reader, start: number, end: number): void {
  reader.cursor = end;
  reader.steps += end - start;
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

export function onEntity(reader: Reader, codepoint: number, end: number): void {
  const start = reader.cursor;
  reader.cursor = end;
  reader.steps += 1;
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
