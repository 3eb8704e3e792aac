import type { Verdict } from "./verdict";

/** The verdict as it is shown: what may be sales and may be not stands at no stage and no level, since that would accuse. */
export function asShown(verdict: Verdict): Verdict {
  if (verdict.verdict !== "unsure") return verdict;
  const messages = verdict.messages.map((reading) =>
    reading.direction === "in" ? { ...reading, stage: "none" as const, alsoStages: [] } : reading,
  );
  return { ...verdict, level: 0, stage: "none", touchesAfterRefusal: 0, messages };
}
