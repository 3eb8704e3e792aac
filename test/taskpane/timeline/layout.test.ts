import { createQuoting } from "../../../src/taskpane/card/quoting";
import { workingDays } from "../../../src/facts/timeline";
import { longStory, withdrawn } from "../../../src/taskpane/gallery/conversations";
import { layoutOf, metrics } from "../../../src/taskpane/timeline/layout";
import type { TimelineLayout } from "../../../src/taskpane/timeline/layout";
import { markPath, shapesOf } from "../../../src/taskpane/timeline/shapes";
import { storyOf } from "../../../src/taskpane/timeline/story";
import type { Touch } from "../../../src/taskpane/timeline/story";

const quoting = createQuoting(() => undefined);

const story = storyOf(withdrawn, workingDays, quoting);
const layout = layoutOf(story, 296);

function at(laid: TimelineLayout, id: string): number {
  return laid.rows.find(({ touch }) => touch.id === id)?.y ?? Number.NaN;
}

describe("layoutOf", () => {
  test("puts no two messages closer than a row, and all inside", () => {
    const laid = layoutOf(storyOf(longStory(200), workingDays, quoting), 296);
    expect(laid.rows).toHaveLength(200);
    for (const [index, row] of laid.rows.entries()) {
      const before = laid.rows[index - 1];
      if (before !== undefined) expect(row.y - before.y).toBeGreaterThanOrEqual(metrics.row);
      expect(row.y).toBeLessThan(laid.height);
    }
  });

  test("draws gaps to scale: twice the days, twice the length", () => {
    const touch = (id: string, gap: number | null): Touch => ({ ...(story[0] ?? fail()), id, gap, level: 0 });
    const laid = layoutOf([touch("a", null), touch("b", 3), touch("c", 6)], 296);
    const lengths = laid.gaps.map(({ y1, y2 }) => y2 - y1);
    expect(lengths[1]).toBe(2 * (lengths[0] ?? 0));
    expect(at(laid, "c") - at(laid, "b") - metrics.row).toBe(lengths[1]);
  });

  test("breaks a gap that is too long, and keeps its number of days", () => {
    const touch = (id: string, gap: number | null): Touch => ({ ...(story[0] ?? fail()), id, gap });
    const [gap] = layoutOf([touch("a", null), touch("b", 90)], 296).gaps;
    expect(gap).toMatchObject({ days: 90, broken: true });
    expect((gap?.y2 ?? 0) - (gap?.y1 ?? 0)).toBeLessThanOrEqual(metrics.longestGap * 5);
  });

  test("lets every refusal stand to the end, and later sales messages cross it", () => {
    expect(layout.walls.map(({ y1, y2 }) => [y1, y2])).toEqual([
      [at(layout, "m4"), layout.height],
      [at(layout, "m7"), layout.height],
    ]);
    expect(layout.rows.map(({ crossings }) => crossings.length)).toEqual([0, 0, 0, 0, 1, 1, 0, 2, 0]);
  });

  test("keeps the walls between the lanes, however many refusals there are", () => {
    const laid = layoutOf(storyOf(longStory(120), workingDays, quoting), 296);
    expect(laid.walls).toHaveLength(metrics.mostWalls);
    for (const { x } of laid.walls) {
      expect(x).toBeGreaterThan(laid.sellerX + 100);
      expect(x).toBeLessThan(laid.readerX - 9);
    }
  });

  test("has one band for each level, without a hole between them", () => {
    expect(layout.bands.map(({ level }) => level)).toEqual([1, 3, 4, 5]);
    for (const [index, band] of layout.bands.entries()) {
      const next = layout.bands[index + 1];
      expect(band.y2).toBe(next === undefined ? layout.height : next.y1);
    }
  });

  test("is empty for no messages", () => {
    expect(layoutOf([], 296)).toMatchObject({ rows: [], gaps: [], bands: [], walls: [] });
  });
});

describe("shapesOf", () => {
  const shapes = shapesOf(layout, {
    day: (iso) => iso.slice(5, 10),
    gap: String,
    level: String,
    expected: "next",
    what: ({ id }) => id,
  });

  test("draws a mark and a label for every message", () => {
    const marks = shapes.filter(({ look }) => look.startsWith("mark-") || look.endsWith("-mark"));
    expect(marks).toHaveLength(story.length);
    for (const { id } of story) expect(shapes.some((shape) => shape.kind === "text" && shape.text === id)).toBe(true);
  });

  test("marks every crossing", () => {
    expect(shapes.filter(({ look }) => look === "crossing")).toHaveLength(4);
  });

  test("stays within the width", () => {
    for (const shape of shapes) if (shape.kind === "text") expect(shape.x).toBeLessThanOrEqual(296);
  });

  test("has a form of its own for each of four domains", () => {
    expect(new Set([0, 1, 2, 3].map((domain) => markPath(domain, 10, 10))).size).toBe(4);
    expect(markPath(4, 10, 10)).toBe(markPath(0, 10, 10));
  });
});

function fail(): never {
  throw new Error("The story is empty.");
}
