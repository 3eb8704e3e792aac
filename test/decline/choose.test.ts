import { chooseSituation, chooseTone } from "../../src/decline/choose";
import type { Verdict } from "../../src/engine/verdict";

const verdict: Verdict = {
  id: "c1",
  verdict: "sales",
  score: 0.97,
  level: 1,
  stage: "pitch",
  refusals: 0,
  touchesAfterRefusal: 0,
  seller: { key: "seller.example", name: "Seller", people: ["ann@seller.example"] },
  messages: [],
  against: [],
  cannotTell: [],
  advice: { action: "decline", why: "" },
};
const saying = (rule: string): Verdict["messages"] => [
  {
    id: "m1",
    direction: "in",
    stage: "pitch",
    alsoStages: [],
    stance: null,
    findings: [{ rule, weight: 1, quote: "", start: 0, end: 0 }],
  },
];

test.each([
  [0, 0, "courteous"],
  [1, 0, "courteous"],
  [2, 0, "brief"],
  [4, 0, "firm"],
  [5, 0, "firm"],
  [3, 1, "final"],
  [1, 2, "final"],
] as const)("level %i after %i refusals is answered in the tone %s", (level, refusals, tone) => {
  expect(chooseTone(level, refusals)).toBe(tone);
});

describe("the situation", () => {
  test("a first refusal, unless something else is known", () => {
    expect(chooseSituation(verdict)).toBe("first");
  });

  test("a repeated one after a refusal, a second representative's when another person writes", () => {
    const refused = { ...verdict, refusals: 1 };
    const writers = { newest: "Bob@seller.example", refused: ["ann@seller.example"] };
    expect(chooseSituation(refused)).toBe("repeated");
    expect(chooseSituation(refused, writers)).toBe("second-representative");
    expect(chooseSituation(refused, { ...writers, newest: "ANN@seller.example" })).toBe("repeated");
  });

  test("praise kept, when the advice says so", () => {
    expect(chooseSituation({ ...verdict, advice: { action: "decline-keep-praise", why: "" } })).toBe("praise");
  });

  test("a meeting asked for in the newest message", () => {
    expect(chooseSituation({ ...verdict, messages: saying("asks-for-meeting") })).toBe("meeting");
  });

  test("an opener that asks who is responsible", () => {
    expect(chooseSituation({ ...verdict, stage: "opener", messages: saying("asks-who-is-responsible") })).toBe(
      "wrong-person",
    );
  });
});
