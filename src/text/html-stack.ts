import { isBlock, isFence } from "./html-elements";
import type { Frame, Reader } from "./html-state";
import { sameColor } from "./html-style";
import { hardBreak, wantBreak } from "./html-writer";

/** Opening a paragraph, item, row or cell ends the one before it in the same table, list or block. */
export function closeSame(reader: Reader, name: string): void {
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

/** Opens an element. */
export function push(reader: Reader, frame: Frame): void {
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

/** True when a reader sees text that stands directly in the element. */
export function isSeen(reader: Reader, frame: Frame): boolean {
  if (frame.gone || frame.tiny || frame.invisible) return false;
  if (!frame.color) return true;
  const background = frame.background ?? (reader.painted ? undefined : "255,255,255");
  return !sameColor(frame.color, background);
}
