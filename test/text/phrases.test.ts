import { compilePhrases, findPhrases } from "../../src/text/phrases";
import { PhraseError, parsePhrase } from "../../src/text/phrases-parse";
import { tokenise } from "../../src/text/tokens";

/** The stretches of a text that a phrase hits. */
function stretches(phrase: string, text: string): string[] {
  const tokens = tokenise(text);
  const found = findPhrases(compilePhrases([{ phrases: [phrase] }]), tokens);
  return Array.from({ length: found.count }, (_, index) =>
    text.slice(tokens.starts[found.firsts[index] ?? 0], tokens.ends[found.lasts[index] ?? 0]),
  );
}

test.each([
  ["worth a look", "Is it Worth  a\nlook?", ["Worth  a\nlook"]],
  ["(haven't|have not) heard", "I haven’t heard; they have not heard.", ["haven’t heard", "have not heard"]],
  ["[just] checking in", "Just checking in, checking in.", ["Just checking in", "checking in", "checking in"]],
  ["we … you", "we gladly and often help you", []],
  ["we … you", "we really do help you", ["we really do help you"]],
  ["call on {weekday}", "May I call on Friday?", ["call on Friday"]],
  ["in {number} minutes", "done in 1,500 minutes", ["in 1,500 minutes"]],
  ["interess*", "Ihr Interesse, ihr Interessent", ["Interesse", "Interessent"]],
  ["follow-up", "a follow up", ["follow up"]],
  ["e-mail", "my E-Mail, my email", ["E-Mail", "email"]],
  ["notre offre", "d'accord, voici notre offre", ["notre offre"]],
  ["données", "vos donnees", ["donnees"]],
  ["für sie", "fuer Sie", ["fuer Sie"]],
  ["a (b c|d)", "a b c and a d", ["a b c", "a d"]],
  ["see {url}", "see https://a.example/b?c=d.", ["see https://a.example/b?c=d"]],
])("%s", (phrase, text, expected) => {
  expect(stretches(phrase, text)).toEqual(expected);
});

test("a phrase does not run across the end of a sentence or a blank line", () => {
  expect(stretches("your time", "It is your. Time is up.")).toEqual([]);
  expect(stretches("your time", "your\n\ntime")).toEqual([]);
  expect(stretches("your time", "your\ntime")).toEqual(["your\ntime"]);
});

test("all entries are found in one pass, each in its languages only", () => {
  const set = compilePhrases([
    { phrases: ["angebot"], languages: 2 },
    { phrases: ["offer", "angebot"], languages: 1 },
  ]);
  const german = findPhrases(set, tokenise("Unser Angebot, our offer"), 2);
  expect(Array.from(german.entries)).toEqual([0]);
});

test.each(["(a|b", "… a", "a …", "{nothing}", "", "a ]", "!?"])("refuses %p", (phrase) => {
  expect(() => parsePhrase(phrase)).toThrow(PhraseError);
});

test("look-alike letters, zero-width characters and soft hyphens hide nothing", () => {
  expect(stretches("special offer", "spe\u00adcial o\u200bff\u0435r")).toEqual(["spe\u00adcial o\u200bff\u0435r"]);
  expect(stretches("special offer", "ｓｐｅｃｉａｌ oﬀer")).toEqual(["ｓｐｅｃｉａｌ oﬀer"]);
});

test("the number of hits grows no faster than the text", () => {
  const set = compilePhrases([{ phrases: ["we … we … you", "we … you"] }]);
  const short = findPhrases(set, tokenise("we ".repeat(2000)));
  const long = findPhrases(set, tokenise("we you ".repeat(4000)));
  expect(short.count).toBe(0);
  expect(long.count).toBeLessThan(4000 * 40);
});
