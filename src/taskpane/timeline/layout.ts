import type { Level } from "../../engine/verdict";
import type { Expected } from "./expected";
import type { Touch } from "./story";

/** Lengths in CSS pixels. */
export const metrics = {
  row: 38,
  header: 24,
  margin: 8,
  /** Right edge of the column of dates. */
  dates: 56,
  sellerX: 74,
  readerInset: 16,
  mark: 11,
  wallGap: 8,
  wallInset: 26,
  /** Gaps longer than so many working days are drawn broken. */
  longestGap: 20,
  mostWalls: 3,
  /** What has not happened is not drawn to scale. */
  expectedGap: 16,
} as const;

/** A message in its place. */
export interface Row {
  readonly touch: Touch;
  /** The line from one lane to the other. */
  readonly y: number;
  /** Where the walls of earlier refusals are crossed; empty when none is. */
  readonly crossings: readonly number[];
}

/** The stretch of time before a message. */
export interface Gap {
  readonly days: number;
  readonly y1: number;
  readonly y2: number;
  /** Too long to draw to scale. */
  readonly broken: boolean;
}

export interface Band {
  readonly level: Level;
  readonly y1: number;
  readonly y2: number;
}

/** A refusal stands from its message to the end of the story. */
export interface Wall {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly sellerX: number;
  readonly readerX: number;
  readonly rows: readonly Row[];
  readonly gaps: readonly Gap[];
  readonly bands: readonly Band[];
  readonly walls: readonly Wall[];
  /** Where the next message would stand. */
  readonly expected: (Expected & { readonly y1: number; readonly y: number }) | null;
}

/**
 * Lays a story out for a width in pixels. Rows are of one height; the line between two rows is to scale in working days,
 * so equal gaps look equal. Linear in the number of messages.
 */
export function layoutOf(story: readonly Touch[], width: number, next: Expected | null = null): TimelineLayout {
  const readerX = width - metrics.readerInset;
  const pixelsPerDay = story.length > 40 ? 2 : 5;
  const rows: Row[] = [];
  const gaps: Gap[] = [];
  const bands: Band[] = [];
  const walls: { x: number; y1: number }[] = [];
  let top: number = metrics.margin;
  for (const touch of story) {
    const length = Math.min(touch.gap ?? 0, metrics.longestGap) * pixelsPerDay;
    if (touch.gap !== null && touch.gap > 0) {
      gaps.push({ days: touch.gap, y1: top, y2: top + length, broken: touch.gap > metrics.longestGap });
    }
    top += length;
    const band = bands.at(-1);
    if (band === undefined || band.level !== touch.level) {
      if (band !== undefined) bands[bands.length - 1] = { ...band, y2: top };
      bands.push({ level: touch.level, y1: top, y2: top });
      if (touch.level > 0) top += metrics.header;
    }
    const y = top + metrics.row * 0.62;
    rows.push({ touch, y, crossings: touch.crosses > 0 ? walls.map(({ x }) => x) : [] });
    if (touch.stance === "refusal" && walls.length < metrics.mostWalls) {
      walls.push({ x: readerX - metrics.wallInset - walls.length * metrics.wallGap, y1: y });
    }
    top += metrics.row;
  }
  const expected = next === null ? null : { ...next, y1: top, y: top + metrics.expectedGap + metrics.row * 0.62 };
  const height = top + (expected === null ? 0 : metrics.expectedGap + metrics.row) + metrics.margin;
  const last = bands.at(-1);
  if (last !== undefined) bands[bands.length - 1] = { ...last, y2: height };
  return {
    width,
    height,
    sellerX: metrics.sellerX,
    readerX,
    rows,
    gaps,
    bands,
    walls: walls.map((wall) => ({ ...wall, y2: height })),
    expected,
  };
}
