import { rulesIn } from "../../../src/entry/words/rules-in";
import type { MessageRule } from "../../../src/engine/rule";

const coded: MessageRule = { id: "coded", family: "offer", kind: "message", judge: () => ({ answer: "silent" }) };

test("rules on fields and on sentences are read, and those with code stand in their places", () => {
  const text = "@ask on-demo wants-an-answer:ask3 * @offer asks=ask+you? x=we+do~you+team!> y=small-talk<";
  expect(rulesIn(text, [coded])).toEqual([
    { id: "on-demo", family: "ask", kind: "field", field: "demo", least: 1 },
    { id: "wants-an-answer", family: "ask", kind: "field", field: "ask", least: 3 },
    coded,
    { id: "asks", family: "offer", kind: "sentence", all: ["ask", "you"], form: "question" },
    {
      id: "x",
      family: "offer",
      kind: "sentence",
      all: ["we", "do"],
      none: ["you", "team"],
      form: "statement",
      where: "closing",
    },
    { id: "y", family: "offer", kind: "sentence", all: ["small-talk"], where: "opening" },
  ]);
});
