import { barsOf, weeksMetrics } from "../../../src/taskpane/look-back/weeks";

const week = (all: number, sales: number) => ({ week: "2026-03-02", all, sales });

test("the fullest week has the full height, and what sells its share of it", () => {
  const { bars, most } = barsOf([week(10, 5), week(40, 10), week(0, 0)], 296);
  expect(most).toBe(40);
  expect(bars.map(({ all }) => all)).toEqual([weeksMetrics.height / 4, weeksMetrics.height, 0]);
  expect(bars.map(({ sales }) => sales)).toEqual([weeksMetrics.height / 8, weeksMetrics.height / 4, 0]);
});

test("one sales message among thousands is still to be seen", () => {
  expect(barsOf([week(5000, 1)], 296).bars[0]?.sales).toBe(2);
});

test("bars stand beside each other within the width, whatever their number", () => {
  for (const count of [1, 5, 53, 400]) {
    const { bars } = barsOf(
      Array.from({ length: count }, () => week(3, 1)),
      296,
    );
    bars.forEach(({ x, width }, place) => {
      expect(width).toBeGreaterThan(0);
      expect(x + width).toBeLessThanOrEqual((bars[place + 1]?.x ?? 296) + 1e-9);
    });
  }
});

test("no weeks, no bars", () => {
  expect(barsOf([], 296)).toEqual({ bars: [], most: 0 });
});
