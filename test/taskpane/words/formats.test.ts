import { formatsOf } from "../../../src/taskpane/words/formats";
import { paneLanguage } from "../../../src/taskpane/words/language";

describe("formats", () => {
  test("give days in the reader's language and time zone", () => {
    expect(formatsOf("en-GB", "Europe/Berlin").day("2026-03-03T23:30:00Z", "2026-05-01")).toBe("4 March");
    expect(formatsOf("de", "Europe/Berlin").day("2026-03-03T09:00:00Z", "2026-05-01")).toBe("3. März");
  });

  test("name the year when it is another one", () => {
    expect(formatsOf("en-GB", "UTC").day("2025-03-03T09:00:00Z", "2026-05-01")).toBe("3 March 2025");
    expect(formatsOf("en-GB", "UTC").day("2025-03-03T09:00:00Z")).toBe("3 March 2025");
  });

  test("give nothing for what is no date", () => {
    const formats = formatsOf("fr", "UTC");
    expect([formats.day(undefined), formats.day("soon"), formats.moment(""), formats.time(undefined)]).toEqual([
      "",
      "",
      "",
      "",
    ]);
  });

  test("fall back to English for languages that nobody knows", () => {
    expect(formatsOf("xx-broken-tag-that-is-none", "UTC").language).toBe("en");
    expect(formatsOf("", "UTC").language).toBe("en");
  });
});

describe("paneLanguage", () => {
  test.each([
    ["de-AT", "de"],
    ["FR", "fr"],
    ["es-419", "es"],
    ["pl-PL", "en"],
    ["", "en"],
  ])("of %p is %p", (wish, language) => {
    expect(paneLanguage(wish)).toBe(language);
  });
});
