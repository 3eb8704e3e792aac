import type { Level } from "../../engine/verdict";
import { metrics } from "./layout";
import type { Gap, Row, TimelineLayout } from "./layout";
import type { Touch } from "./story";

/** What a shape looks like; the pane's style sheet and the exported picture each say how. */
export type Look =
  | `band-${Level}`
  | `level-${Level}`
  | `touch-${Level}`
  | `mark-${Level}`
  | "lane"
  | "gap"
  | "gap-words"
  | "date"
  | "label"
  | "label-shown"
  | "initials"
  | "answer"
  | "answer-mark"
  | "refusal"
  | "refusal-mark"
  | "refusal-bar"
  | "wall"
  | "crossing"
  | "shown"
  | "expected"
  | "lane-name";

/** The drawing as data: the view draws it, the export writes it down. */
export type Shape =
  | { readonly kind: "path"; readonly look: Look; readonly d: string }
  | {
      readonly kind: "text";
      readonly look: Look;
      readonly x: number;
      readonly y: number;
      readonly anchor: "start" | "middle" | "end";
      readonly text: string;
    };

/** The words in the drawing. */
export interface ShapeWords {
  readonly day: (at: string) => string;
  readonly gap: (days: number) => string;
  readonly level: (level: Level) => string;
  /** What the message is, in two or three words. */
  readonly what: (touch: Touch) => string;
  /** Names the message that would come next. */
  readonly expected: string;
}

/** All shapes of a layout, in the order in which they are drawn. */
export function shapesOf(layout: TimelineLayout, words: ShapeWords): readonly Shape[] {
  const { width, height, sellerX, readerX } = layout;
  const bands = layout.bands.filter(({ level }) => level > 0);
  const boxes = bands.map(({ level, y1, y2 }): Shape => ({
    kind: "path",
    look: `band-${level}`,
    d: box(metrics.dates + 2, y1, width, y2),
  }));
  const names = bands.map(({ level, y1 }) =>
    text(`level-${level}`, { x: metrics.dates + 8, y: y1 + 16 }, words.level(level)),
  );
  const lanes: Shape[] = [sellerX, readerX].map((x) => ({ kind: "path", look: "lane", d: line(x, 0, x, height) }));
  const walls = layout.walls.map(({ x, y1, y2 }): Shape => ({ kind: "path", look: "wall", d: line(x, y1, x, y2) }));
  const gaps = layout.gaps.flatMap((gap) => gapShapes(gap, sellerX, words));
  const rows = layout.rows.flatMap((row) => rowShapes(row, layout, words));
  return [...boxes, ...lanes, ...names, ...gaps, ...walls, ...rows, ...expectedShapes(layout, words)];
}

/** The message that would come next: dashed, since it has not happened. */
function expectedShapes({ expected, sellerX, readerX }: TimelineLayout, words: ShapeWords): Shape[] {
  if (expected === null) return [];
  const { y1, y, at } = expected;
  const d = line(sellerX, y1, sellerX, y - metrics.mark) + circle(sellerX, y, metrics.mark);
  return [
    { kind: "path", look: "expected", d: d + line(sellerX + metrics.mark, y, readerX - 4, y) },
    text("date", { x: metrics.dates - 4, y: y + 4, anchor: "end" }, words.day(at)),
    text("label", { x: sellerX + metrics.mark + 6, y: y - 7 }, words.expected),
  ];
}

function gapShapes({ days, y1, y2, broken }: Gap, x: number, words: ShapeWords): Shape[] {
  const middle = (y1 + y2) / 2;
  const path = broken
    ? `${line(x, y1, x, middle - 8)}M${x} ${middle - 8}l-5 4l10 4l-10 4l5 4${line(x, middle + 8, x, y2)}`
    : line(x, y1, x, y2);
  const drawn: Shape = { kind: "path", look: "gap", d: path };
  return y2 - y1 < 10
    ? [drawn]
    : [drawn, text("gap-words", { x: metrics.dates - 4, y: middle + 4, anchor: "end" }, words.gap(days))];
}

function rowShapes(row: Row, layout: TimelineLayout, words: ShapeWords): Shape[] {
  const { touch, y } = row;
  const shapes: Shape[] = [];
  if (touch.shown)
    shapes.push({ kind: "path", look: "shown", d: box(metrics.dates + 2, y - 23, layout.width, y + 14) });
  if (touch.at !== "")
    shapes.push(text("date", { x: metrics.dates - 4, y: y + 4, anchor: "end" }, words.day(touch.at)));
  return [...shapes, ...(touch.direction === "in" ? inbound(row, layout, words) : outbound(row, layout, words))];
}

function inbound({ touch, y, crossings }: Row, { sellerX, readerX }: TimelineLayout, words: ShapeWords): Shape[] {
  const end = readerX - 4;
  return [
    { kind: "path", look: `touch-${touch.level}`, d: `${line(sellerX, y, end, y)}M${end - 5} ${y - 4}l5 4l-5 4` },
    ...crossings.map((x): Shape => ({ kind: "path", look: "crossing", d: diamond(x, y, 5) })),
    { kind: "path", look: `mark-${touch.level}`, d: markPath(touch.domainIndex, sellerX, y) },
    text("initials", { x: sellerX, y: y + 3.5, anchor: "middle" }, touch.initials),
    text(touch.shown ? "label-shown" : "label", { x: sellerX + metrics.mark + 6, y: y - 7 }, words.what(touch)),
  ];
}

function outbound({ touch, y }: Row, { sellerX, readerX }: TimelineLayout, words: ShapeWords): Shape[] {
  const refusal = touch.stance === "refusal";
  const start = sellerX + 4;
  const labelEnd = readerX - metrics.wallInset - metrics.wallGap * metrics.mostWalls + 4;
  const shapes: Shape[] = [
    {
      kind: "path",
      look: refusal ? "refusal" : "answer",
      d: `${line(readerX, y, start, y)}M${start + 5} ${y - 4}l-5 4l5 4`,
    },
    { kind: "path", look: refusal ? "refusal-mark" : "answer-mark", d: circle(readerX, y, 9) },
    text(touch.shown ? "label-shown" : "label", { x: labelEnd, y: y - 7, anchor: "end" }, words.what(touch)),
  ];
  return refusal ? [...shapes, { kind: "path", look: "refusal-bar", d: line(readerX - 5, y, readerX + 5, y) }] : shapes;
}

/** Marks of one domain have one form: circle, square, diamond, hexagon, and round again. */
export function markPath(domainIndex: number, x: number, y: number): string {
  const r = metrics.mark;
  switch (domainIndex % 4) {
    case 0:
      return circle(x, y, r);
    case 1:
      return box(x - r + 1, y - r + 1, x + r - 1, y + r - 1);
    case 2:
      return diamond(x, y, r + 3);
    default:
      return `M${x - r} ${y}l${r / 2} ${-r}h${r}l${r / 2} ${r}l${-r / 2} ${r}h${-r}Z`;
  }
}

function text(look: Look, { x, y, anchor = "start" }: Place, words: string): Shape {
  return { kind: "text", look, x, y, anchor, text: words };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `M${x1} ${y1}L${x2} ${y2}`;
}

function box(x1: number, y1: number, x2: number, y2: number): string {
  return `M${x1} ${y1}H${x2}V${y2}H${x1}Z`;
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function diamond(x: number, y: number, r: number): string {
  return `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`;
}
