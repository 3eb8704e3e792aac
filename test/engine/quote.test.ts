import { compileRules } from "../../src/engine/compile";
import type { FieldRule } from "../../src/engine/rule";
import { firingsOf } from "../../src/rules/example";

const rule: FieldRule = { id: "speaks-of-it", family: "offer", kind: "field", field: "it", least: 1 };
const rules = compileRules({
  rules: [rule],
  combinations: [],
  fields: { it: { any: ["in", "marble", "blue lid"] } },
  weights: { bias: 0, rules: {} },
});
const quotes = (content: string, type: "text" | "html" = "text"): readonly string[] =>
  firingsOf(rules, rule.id, {
    id: "c",
    me: [],
    myDomains: [],
    messages: [{ id: "m1", subject: "in", body: { type, content } }],
  }).map(({ quote, start, end }) => `${quote}|${content.slice(start, end)}`);

test("a lone short word is quoted with its neighbours, in its own sentence and line", () => {
  expect(quotes("We sat. The goats were in the old barn at noon. Hay came.")).toEqual([
    "The goats were in the old barn|The goats were in the old barn",
  ]);
  expect(quotes("We sat.\nGoats in\nthe barn")).toEqual(["Goats in|Goats in"]);
});

test("longer words and phrases are quoted as they are", () => {
  expect(quotes("The goats ate marble at noon.")).toEqual(["marble|marble"]);
  expect(quotes("The goats ate a blue lid at noon.")).toEqual(["blue lid|blue lid"]);
});

test("the quote is what is read, its place what was received", () => {
  expect(quotes("<p>Goats ate a <b>blue&#32;</b>lid.</p>", "html")).toEqual(["blue lid|blue&#32;</b>lid"]);
});

test("words of the subject are not quoted", () => {
  expect(quotes("Hay came.")).toEqual(["|"]);
});
