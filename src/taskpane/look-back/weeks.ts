import type { Week } from "../../app/look-back-tally";

/** Lengths in CSS pixels. */
export const weeksMetrics = { height: 96, gap: 2, widest: 28 } as const;

/** One week as a bar: all mail, and the part of it that sells, from the ground up. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly all: number;
  readonly sales: number;
}

/** The bars of a chart of this width, and the count that its full height stands for. Heights are in pixels. */
export function barsOf(
  weeks: readonly Week[],
  width: number,
): { readonly bars: readonly Bar[]; readonly most: number } {
  const most = weeks.reduce((highest, { all }) => Math.max(highest, all), 0);
  const each = Math.min(weeksMetrics.widest, width / Math.max(1, weeks.length));
  const gap = each > 4 * weeksMetrics.gap ? weeksMetrics.gap : 0;
  const high = (count: number): number => (most === 0 ? 0 : (count / most) * weeksMetrics.height);
  return {
    most,
    bars: weeks.map(({ all, sales }, place) => ({
      x: place * each,
      width: each - gap,
      all: high(all),
      // A single sales message among thousands is still to be seen.
      sales: sales === 0 ? 0 : Math.max(2, high(sales)),
    })),
  };
}
