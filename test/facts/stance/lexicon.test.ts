import { createLexicon, isNear } from "../../../src/facts/stance/lexicon";
import { fold } from "../../../src/facts/stance/words";

const lexicon = createLexicon(
  { need: "need* brauchen für", wish: "unsubscribe interest*", plural: "*amos", short: "stop" },
  new Set(["wish"]),
);
const knows = (word: string, field: string): boolean =>
  lexicon.fieldsOf(fold(word)).includes(lexicon.number(`@${field}`));

describe("words and fields", () => {
  test.each<[string, string, boolean?]>([
    ["needed", "need"],
    ["Brauchen", "need"],
    ["für", "need"],
    ["fuer", "need"],
    ["interested", "wish"],
    ["tenemos", "plural", false],
    ["buscamos", "plural"],
    ["stops", "short", false],
  ])("%s in %s", (word, field, wanted = true) => {
    expect(knows(word, field)).toBe(wanted);
  });

  test.each(["unsubcribe", "unsubsribe", "unsubscirbe", "unsubscribee", "intrested", "interrested"])(
    "%s is known as misspelt",
    (word) => {
      expect(knows(word, "wish")).toBe(true);
    },
  );

  test("short words and other fields are not forgiven", () => {
    expect(knows("stpo", "short")).toBe(false);
    expect(knows("brauchne", "need")).toBe(false);
  });
});

test.each([
  ["abcd", "abcd", true],
  ["abcd", "abd", true],
  ["abcd", "abxcd", true],
  ["abcd", "acbd", true],
  ["abcd", "axcd", true],
  ["abcd", "axyd", false],
  ["abcd", "ab", false],
  ["abcd", "badc", false],
])("one slip apart: %s, %s: %s", (left, right, near) => {
  expect(isNear(left, right)).toBe(near);
  expect(isNear(right, left)).toBe(near);
});

test("contractions keep their pronoun, other words lose apostrophe and accent", () => {
  expect(["we'll", "I’d", "don't", "intéressé", "Straße"].map(fold)).toEqual([
    "we",
    "i",
    "dont",
    "interesse",
    "strasse",
  ]);
});
