import type { Touch, WorkingDays } from "./story";

/** When the next message would come if the seller went on as before. */
export interface Expected {
  /** ISO 8601, a working day. */
  readonly at: string;
  /** The usual stretch between two messages, in working days. */
  readonly every: number;
}

/** Fewer messages have no rhythm. */
const fewest = 3;
/** A rhythm is that of the newest stretches: older ones belong to another pursuit. */
const newest = 6;
const day = 86_400_000;

/**
 * The next touch by the rhythm so far: the newest sales message plus the median of the stretches between the last of them.
 * Null without a rhythm (fewer than three dated sales messages, or several on one day) and after a goodbye.
 */
export function expectedNext(story: readonly Touch[], workingDays: WorkingDays): Expected | null {
  const inbound = story.filter(({ direction }) => direction === "in");
  const last = inbound.at(-1);
  if (last === undefined || last.stage === "withdrawal" || last.alsoStages.includes("withdrawal")) return null;
  const times = inbound
    .filter(({ stage, at }) => stage !== null && stage !== "none" && !Number.isNaN(Date.parse(at)))
    .map(({ at }) => Date.parse(at))
    .toSorted((one, other) => one - other);
  const latest = times.at(-1);
  if (times.length < fewest || latest === undefined) return null;
  const stretches = times
    .slice(1)
    .map((time, place) => workingDays(times[place] ?? time, time))
    .slice(-newest)
    .toSorted((one, other) => one - other);
  const every = stretches[stretches.length >> 1] ?? 0;
  return every === 0 ? null : { at: new Date(afterWorkingDays(latest, every)).toISOString(), every };
}

/** The time of day so many working days later. */
function afterWorkingDays(from: number, days: number): number {
  let at = from;
  for (let left = days; left > 0;) {
    at += day;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}
