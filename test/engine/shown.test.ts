import { asShown } from "../../src/engine/shown";
import type { Verdict } from "../../src/engine/verdict";

const doubted: Verdict = {
  id: "c1",
  verdict: "unsure",
  score: 0.6,
  level: 4,
  stage: "pressure",
  refusals: 1,
  touchesAfterRefusal: 1,
  seller: { key: "friend.example", name: "Friend", people: ["bo@friend.example"] },
  messages: [
    { id: "m1", direction: "out", stage: null, alsoStages: [], stance: "refusal", findings: [] },
    { id: "m2", direction: "in", stage: "pressure", alsoStages: ["withdrawal"], stance: null, findings: [] },
  ],
  against: [],
  cannotTell: [],
  advice: { action: "none", why: "not-sure" },
};

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
