import type { Says } from "../../../src/engine/rule";
import { explainer } from "../../../src/taskpane/why/explain";

const says: Readonly<Record<string, Says>> = {
  both: { title: { en: "Asks", de: "Fragt" }, because: { en: "It asks." }, mayBeWrong: { en: "All ask." } },
  nothing: { title: {}, because: {}, mayBeWrong: {} },
};

test("words come in the reader's language, else in English", () => {
  expect(explainer(says, "de")("both")).toEqual({ title: "Fragt", because: "It asks.", mayBeWrong: "All ask." });
  expect(explainer(says, "fr")("both")?.title).toBe("Asks");
});

test("a rule without words, or one that nobody knows, has none", () => {
  const explain = explainer(says, "en");
  expect([explain("nothing"), explain("other"), explain("constructor"), explain("__proto__")]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
