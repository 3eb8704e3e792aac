import { frontOf, wordsOf } from "../../../src/entry/words/front";
import { BEYOND_LATIN } from "../../../src/entry/words/letters";
import * as signatures from "../../../src/mail/signature-words";
import { FUNCTION_WORDS } from "../../../src/text/language-words";

test.each([...Object.entries(signatures), ...Object.entries(FUNCTION_WORDS)])("%s comes back", (_, words) => {
  const all = [...new Set<string>(words)].sort();
  expect(wordsOf(frontOf(all))).toEqual(all);
  expect(frontOf(all).length).toBeLessThan(all.join(" ").length + 2);
});

test("words in other letters come back, too", () => {
  const words = ["написал", "написала", "от", "差出人", "送信者"];
  expect(words.every((word) => BEYOND_LATIN.test(word))).toBe(true);
  expect(wordsOf(frontOf(words))).toEqual(words);
});

test.each(["", "Dear"])("%p cannot be written", (word) => {
  expect(() => frontOf([word])).toThrow("empty or has capitals");
});
