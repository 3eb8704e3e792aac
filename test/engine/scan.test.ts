import { compileRules } from "../../src/engine/compile";
import type { FieldRule } from "../../src/engine/rule";
import { firingsOf } from "../../src/rules/example";

const signed: FieldRule = {
  id: "signs-as-it",
  family: "special",
  kind: "field",
  field: "it",
  least: 1,
  where: "signature",
};
const rules = compileRules({
  rules: [signed],
  combinations: [],
  fields: { it: { any: ["lid keeper"] } },
  weights: { bias: 0, rules: {} },
});
const strengths = (content: string): readonly number[] =>
  firingsOf(rules, signed.id, {
    id: "c",
    me: [],
    myDomains: [],
    messages: [{ id: "m1", subject: "Lid keeper", body: { type: "text", content } }],
  }).map(({ strength }) => strength);

const signature = "\n\nKind regards,\nAnn Lee\nLid keeper\nLidworks";

test("a field of signatures counts there and nowhere else", () => {
  expect(strengths(`The lids are red.${signature}`)).toEqual([1]);
  expect(strengths("The lid keeper is away.\n\nKind regards,\nAnn Lee")).toEqual([]);
});

test("however long the text is, one title says all", () => {
  expect(strengths(`${"The lids are red and round. ".repeat(200)}${signature}`)).toEqual([1]);
});

test("a field of signatures takes no part in the sentences of the text", () => {
  const sentence = compileRules({
    ...rules.catalogue,
    rules: [signed, { id: "holds-it", family: "offer", kind: "sentence", all: ["it"] }],
  });
  const message = { id: "m1", body: { type: "text" as const, content: `The lid keeper is away.${signature}` } };
  expect(firingsOf(sentence, "holds-it", { id: "c", me: [], myDomains: [], messages: [message] })).toEqual([]);
});
