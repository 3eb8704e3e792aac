import type { Field, Rule } from "../../src/engine/rule";
import { catalogue } from "../../src/rules/catalogue";
import { examples } from "../../src/rules/examples";
import { fields } from "../../src/rules/fields/fields";
import { texts } from "../../src/rules/texts";
import { LANGUAGES } from "../../src/text/language";

const PANE = ["en", "de", "fr", "es"] as const;
/** Families whose words must be known in every language that is read: pitches, follow-ups and what comes after a no. */
const EVERYWHERE: ReadonlySet<string> = new Set([
  "pretext",
  "wrong-person",
  "offer",
  "benefit",
  "price",
  "proof",
  "ask",
  "follow-up",
  "break-up",
  "pushback",
  "pressure",
  "hostility",
  "withdrawal",
]);

/** Lists of words that a rule names: all of them must be there for it to fire. */
function wordsOf(rule: Rule): readonly Field[] {
  if (rule.kind === "phrases") return [rule.phrases];
  const names = rule.kind === "field" ? [rule.field] : rule.kind === "sentence" ? rule.all : [];
  return names.map((name) => (fields as Readonly<Record<string, Field>>)[name] ?? {});
}

function missing(rule: Rule, languages: readonly (typeof LANGUAGES)[number][]): readonly string[] {
  return languages.filter((language) => wordsOf(rule).some((list) => !list[language]?.length && !list.any?.length));
}

test("every rule has its words in English, German, French and Spanish", () => {
  const bare = catalogue.rules.flatMap((rule) => missing(rule, PANE).map((language) => `${rule.id} ${language}`));
  expect(bare).toEqual([]);
});

test("pitches, follow-ups and refusals are known in all languages", () => {
  const bare = catalogue.rules
    .filter((rule) => EVERYWHERE.has(rule.family))
    .flatMap((rule) => missing(rule, LANGUAGES).map((language) => `${rule.id} ${language}`));
  expect(bare).toEqual([]);
});

test("a rule on words has a hit and a near miss in each language of the pane", () => {
  const bare = catalogue.rules
    .filter((rule) => wordsOf(rule).length > 0)
    .flatMap(({ id }) =>
      PANE.filter((language) => {
        const own = examples[id]?.[language];
        return !examples[id]?.any && !(own?.fires.length && own.silent.length);
      }).map((language) => `${id} ${language}`),
    );
  expect(bare).toEqual([]);
});

test("every rule and combination says all it says in each language of the pane, short enough for it", () => {
  const wrong = Object.entries(texts).flatMap(([id, { title, because, mayBeWrong }]) =>
    PANE.filter((language) => {
      const [head = "", reason = "", doubt = ""] = [title[language], because[language], mayBeWrong[language]];
      const sentences = [reason, doubt].every((text) => text.length > 10 && text.length <= 140 && text.endsWith("."));
      return head.length < 4 || head.length > 60 || head.endsWith(".") || !sentences;
    }).map((language) => `${id} ${language}`),
  );
  expect(Object.keys(texts)).toHaveLength(catalogue.rules.length + catalogue.combinations.length);
  expect(wrong).toEqual([]);
});

test("no text claims what a sender means, or speaks ill of them", () => {
  const words =
    /\b(tricks?|lies|lying|spam|scam|manipulat\w*|pretends to|wants to deceive|Trick|lügt|Masche|ment|menteur|miente|engaña)\b/;
  const claims = Object.entries(texts).flatMap(([id, { title, because }]) =>
    PANE.filter((language) => words.test(`${title[language]} ${because[language]}`)).map(
      (language) => `${id} ${language}`,
    ),
  );
  expect(claims).toEqual([]);
});
