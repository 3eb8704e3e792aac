import { createQuoting } from "../../../src/taskpane/card/quoting";
import { escalation, unsure } from "../../../src/taskpane/gallery/conversations";
import { reasonsAgainst, reasonsFor, strengthOf } from "../../../src/taskpane/why/findings";

const quoting = createQuoting(() => undefined);

test("reasons come the weightiest first, with whose words they are", () => {
  const [first, ...others] = reasonsFor(escalation, quoting);
  expect(first).toMatchObject({ rule: "blames-the-tone", quotes: [{ who: "Gareth Pym", messageId: "m8" }] });
  const weights = others.map(({ weight }) => weight);
  expect(weights).toEqual(weights.toSorted((one, other) => other - one));
});

test("what weighs nothing comes last, what speaks against is not among them", () => {
  const changed: Readonly<Record<string, number>> = { "blames-the-tone": 0, "names-a-price": -1 };
  const messages = escalation.verdict.messages.map((reading) => ({
    ...reading,
    findings: reading.findings.map((finding) => ({ ...finding, weight: changed[finding.rule] ?? finding.weight })),
  }));
  const reasons = reasonsFor({ ...escalation, verdict: { ...escalation.verdict, messages } }, quoting);
  expect(reasons.map(({ rule }) => rule)).not.toContain("names-a-price");
  expect(reasons.at(-1)).toMatchObject({ rule: "blames-the-tone", weight: 0 });
});

test("a rule that fired twice is one reason with two quotes", () => {
  const twice = escalation.verdict.messages.map((reading) => ({
    ...reading,
    findings: reading.findings.map((finding) => ({ ...finding, rule: "same" })),
  }));
  const reasons = reasonsFor({ ...escalation, verdict: { ...escalation.verdict, messages: twice } }, quoting);
  expect(reasons).toHaveLength(1);
  expect(reasons[0]?.quotes.length).toBeGreaterThan(4);
  expect(reasons[0]?.weight).toBe(3.8);
});

test("what speaks against keeps its words", () => {
  expect(reasonsAgainst(unsure, quoting)).toMatchObject([
    { rule: "names-a-meeting", weight: -0.9, quotes: [{ words: "We met at the operators' evening" }] },
  ]);
});

test.each([
  [0, null],
  [0.4, 0],
  [-0.9, 0],
  [1, 1],
  [2.4, 1],
  [-2.5, 2],
  [4, 2],
])("a weight of %p has strength %p", (weight, strength) => {
  expect(strengthOf(weight)).toBe(strength);
});

test("what a message says comes before its wording, however much that weighs", () => {
  const telling = createQuoting((rule) => (rule === "names-a-price" ? "price" : "wording"));
  expect(reasonsFor(escalation, telling)[0]?.rule).toBe("names-a-price");
});
