import {
  allKnown,
  fieldsOf,
  kindOf,
  known,
  languagesOf,
  saidBy,
  sideOf,
  weightsOf,
} from "../../../src/cli/rules/known";
import { catalogue } from "../../../src/rules/catalogue";
import { LANGUAGES } from "../../../src/text/language";

test("rules and combinations come by family and then by name", () => {
  const all = allKnown();
  expect(all).toHaveLength(catalogue.rules.length + catalogue.combinations.length);
  const keys = all.map(({ family, id }) => `${family} ${id}`);
  expect(keys).toEqual([...keys].sort());
});

test("a rule is told with its kind, side, weight and words", () => {
  const rule = known("we-do-for-you");
  expect([kindOf(rule), sideOf(rule), fieldsOf(rule)]).toEqual(["sentence", "for", ["we", "do", "you"]]);
  expect(weightsOf(rule)).toEqual({
    single: catalogue.weights.rules["we-do-for-you"] ?? 0,
    closer: catalogue.closer?.weights.rules["we-do-for-you"] ?? 0,
    several: catalogue.conversationWeights?.rules["we-do-for-you"] ?? 0,
  });
  expect(kindOf(known("whole-pitch"))).toBe("combination");
  expect(sideOf(known("you-wrote-first"))).toBe("against");
});

test("languages are those in which all words of a rule are given", () => {
  expect(languagesOf(known("we-do-for-you"))).toEqual(LANGUAGES);
  expect(languagesOf({ id: "x", family: "offer", kind: "phrases", phrases: { de: ["wir"], fr: ["nous"] } })).toEqual([
    "de",
    "fr",
  ]);
  expect(languagesOf({ id: "x", family: "offer", kind: "phrases", phrases: { any: ["www"] } })).toEqual(LANGUAGES);
});

test("texts come in the language asked for, and in English where it has none", () => {
  expect(saidBy(known("gives-up"), "de").title).toBe("Lenkt ein");
  expect(saidBy(known("gives-up"), "nl").title).toBe("Gives in");
});

test("a name that is not there is answered with near ones", () => {
  expect(() => known("we-do-for-me")).toThrow(/there is no rule "we-do-for-me"; did you mean .*"we-do-for-you"/);
});
