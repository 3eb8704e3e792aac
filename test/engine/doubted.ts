import type { Verdict } from "../../src/engine/verdict";

/** What may be sales: staged as if it were, after a refusal. */
export const doubted: Verdict = {
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
