import { closerListsOf } from "../../../src/entry/words/closer-lists";
import { packOf } from "../../../src/entry/words/pack";
import { together, unpack } from "../../../src/entry/words/packed";
import type { Field } from "../../../src/engine/rule";
import { closerSubjectWeights } from "../../../src/rules/closer-subject-weights";
import { closerWordWeights } from "../../../src/rules/closer-word-weights";
import { fields } from "../../../src/rules/fields/fields";
import { pairWeights } from "../../../src/rules/pair-weights";
import { subjectWeights } from "../../../src/rules/subject-weights";
import { wordWeights } from "../../../src/rules/word-weights";
import { LANGUAGES } from "../../../src/text/language";
import { readList } from "../../../src/text/word-list";

const sorted = (entries: readonly string[] | undefined): readonly string[] => [...new Set(entries)].sort();

test.each(LANGUAGES)("packing %s loses nothing", (language) => {
  const words = unpack(packOf(language));
  expect(Object.keys(words.fields)).toEqual(Object.keys(fields));
  for (const [name, field] of Object.entries<Field>(fields)) {
    expect(sorted(words.fields[name]?.[language])).toEqual(sorted(field[language]));
    expect(sorted(words.fields[name]?.any)).toEqual(sorted(field.any));
    expect(Object.keys(words.fields[name] ?? {}).filter((key) => key !== language && key !== "any")).toEqual([]);
  }
  const entries = (list: string | undefined): readonly string[] =>
    sorted(
      list
        ?.split(";")
        .filter(Boolean)
        .map((entry) => entry.replace(/ -?[\d.]+$/, (weight) => ` ${Number(weight)}`)),
    );
  expect(readList(words.words.first[language] ?? "")).toEqual(readList(wordWeights[language] ?? ""));
  expect(readList(words.words.subject[language] ?? "")).toEqual(readList(subjectWeights[language] ?? ""));
  for (const name of Object.keys(fields)) expect(entries(words.pairs.first[name])).toEqual(entries(pairWeights[name]));
  expect(Object.keys(pairWeights).length).toBeGreaterThan(10);
});

test("what is put together holds every language once", () => {
  const all = together(LANGUAGES.map((language) => unpack(packOf(language))));
  expect(Object.keys(all.words.first).sort()).toEqual([...LANGUAGES].sort());
  expect(Object.keys(all.words.subject).sort()).toEqual([...LANGUAGES].sort());
  for (const [name, field] of Object.entries<Field>(fields))
    for (const language of LANGUAGES) expect(sorted(all.fields[name]?.[language])).toEqual(sorted(field[language]));
});

test.each(LANGUAGES)("packing what a closer look weighs in %s loses nothing", (language) => {
  const lists = closerListsOf(language);
  expect(readList(lists.first)).toEqual(readList(closerWordWeights[language] ?? ""));
  expect(readList(lists.subject)).toEqual(readList(closerSubjectWeights[language] ?? ""));
  expect(readList(lists.first).keys.length).toBeGreaterThan(100);
});
