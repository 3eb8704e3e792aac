import { languageName } from "../../../src/taskpane/decline/language-names";
import { declineLanguages } from "../../../src/taskpane/decline/languages";

test("languages that declines cannot be written in are not offered", () => {
  expect(declineLanguages(["de", "pl", "en-GB", "EN", "constructor"])).toEqual(["de", "en"]);
  expect(declineLanguages(["pl"])).toEqual(["en"]);
});

test("languages go by their names in the reader's own", () => {
  expect([languageName("de", "en"), languageName("de", "fr"), languageName("fr", "de")]).toEqual([
    "German",
    "Allemand",
    "Französisch",
  ]);
  expect(languageName("not a code", "en")).toBe("not a code");
});
