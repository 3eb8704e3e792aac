import { asShown } from "../../src/engine/shown";
import type { Verdict } from "../../src/engine/verdict";
import { doubted } from "./doubted";

describe("what may be sales", () => {
  test("is shown at no stage and no level", () => {
    const shown = asShown(doubted);
    expect([shown.verdict, shown.level, shown.stage, shown.touchesAfterRefusal]).toEqual(["unsure", 0, "none", 0]);
    expect(shown.messages.map(({ stage, alsoStages, stance }) => [stage, alsoStages, stance])).toEqual([
      [null, [], "refusal"],
      ["none", [], null],
    ]);
  });

  test("stays as it is where it is sales or clear", () => {
    const sales: Verdict = { ...doubted, verdict: "sales" };
    expect(asShown(sales)).toBe(sales);
  });
});
