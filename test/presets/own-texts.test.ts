import { effectivePreset } from "../../src/presets/effective";
import { ownTexts } from "../../src/presets/own-texts";
import { RECRUITING } from "../../src/presets/policy";
import { explainer } from "../../src/taskpane/why/explain";
import { ownRule } from "./own-rule";

function said(title: string | Record<string, string>, language: "en" | "de" | "fr") {
  const preset = effectivePreset([{ name: "x", values: { ownRules: [{ ...ownRule, title }] } }]);
  return explainer(ownTexts(preset), language)(ownRule.id);
}

test("an own rule says what the organisation wrote, in the reader's language where there is one", () => {
  expect(said({ en: "Wants a word", de: "Möchte sprechen" }, "de")).toMatchObject({ title: "Möchte sprechen" });
  expect(said({ en: "Wants a word", de: "Möchte sprechen" }, "fr")).toMatchObject({ title: "Wants a word" });
  expect(said({ de: "Möchte sprechen" }, "fr")).toMatchObject({ title: "Möchte sprechen" });
  expect(said("Wants a word", "de")).toEqual({
    title: "Wants a word",
    because: "Everybody wants fifteen minutes.",
    mayBeWrong: "Diese Regel hat Ihre Organisation selbst geschrieben.",
  });
});

test("recruiters are explained only where they count", () => {
  const texts = (recruiters: boolean) =>
    Object.keys(ownTexts(effectivePreset([{ name: "x", values: { recruiters } }])));
  expect(texts(true)).toEqual([RECRUITING]);
  expect(texts(false)).toEqual([]);
});
