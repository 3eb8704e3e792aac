import { workingDays } from "../../../src/facts/timeline";
import { createQuoting } from "../../../src/taskpane/card/quoting";
import { escalation, longStory, unsure, withdrawn } from "../../../src/taskpane/gallery/conversations";
import { expectedNext } from "../../../src/taskpane/timeline/expected";
import { layoutOf } from "../../../src/taskpane/timeline/layout";
import { storyOf } from "../../../src/taskpane/timeline/story";
import type { Touch } from "../../../src/taskpane/timeline/story";

const quoting = createQuoting(() => undefined);
const story = (judged: typeof escalation): readonly Touch[] => storyOf(judged, workingDays, quoting);
const [some] = story(escalation);
if (some === undefined) throw new Error("The story is empty.");
const touches = (...days: readonly string[]): readonly Touch[] =>
  days.map((at, place) => ({ ...some, id: `t${place}`, at: `${at}T09:00:00Z` }));

describe("expectedNext", () => {
  test("goes on with the usual stretch, in working days", () => {
    // Mondays, the last on 23 March: five working days later is Monday, 30 March.
    const mondays = touches("2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23");
    expect(expectedNext(mondays, workingDays)).toEqual({ at: "2026-03-30T09:00:00.000Z", every: 5 });
  });

  test("is not led away by one long silence", () => {
    const once = touches("2025-01-06", "2025-11-03", "2025-11-06", "2025-11-11", "2025-11-14");
    expect(expectedNext(once, workingDays)?.every).toBe(3);
  });

  test("never falls on a weekend", () => {
    const friday = touches("2026-03-04", "2026-03-05", "2026-03-06");
    expect(expectedNext(friday, workingDays)?.at).toBe("2026-03-09T09:00:00.000Z");
  });

  test("says nothing without a rhythm, without dates, after a goodbye, or of mail that does not sell", () => {
    expect(expectedNext(touches("2026-03-02", "2026-03-09"), workingDays)).toBeNull();
    expect(expectedNext(touches("2026-03-02", "2026-03-02", "2026-03-02"), workingDays)).toBeNull();
    expect(expectedNext(touches("2026-03-02", "x", "2026-03-09"), workingDays)).toBeNull();
    expect(expectedNext(story(withdrawn), workingDays)).toBeNull();
    expect(expectedNext(story(unsure), workingDays)).toBeNull();
    expect(expectedNext([], workingDays)).toBeNull();
  });

  test("the escalation would go on three working days after its last mail, and the chart has room for it", () => {
    const next = expectedNext(story(escalation), workingDays);
    expect(next?.every).toBeGreaterThan(0);
    const without = layoutOf(story(escalation), 296);
    const laid = layoutOf(story(escalation), 296, next);
    const last = laid.rows.at(-1)?.y ?? 0;
    expect(laid.expected?.y).toBeGreaterThan(last);
    expect(laid.expected?.y).toBeLessThan(laid.height);
    expect(without.expected).toBeNull();
    expect(laid.rows).toEqual(without.rows);
  });

  test("200 messages take one pass", () => {
    expect(expectedNext(story(longStory(200)), workingDays)?.every).toBeGreaterThan(0);
  });
});
