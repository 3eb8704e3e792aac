import { packLists } from "../../../src/entry/words/pack-list";
import * as again from "../../../src/rules/again-weights";
import * as answer from "../../../src/rules/answer-weights";
import * as conduct from "../../../src/rules/conduct-weights";
import * as later from "../../../src/rules/later-weights";
import * as stance from "../../../src/rules/stance-weights";
import { LANGUAGES, type Language } from "../../../src/text/language";
import { readList } from "../../../src/text/word-list";

/** Every list below a value, read; all else as it stands. */
function read(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, each]): [string, unknown] => [
    name,
    typeof each === "string" && LANGUAGES.includes(name as Language) ? readList(each) : read(each),
  ]);
  return Object.fromEntries(entries);
}

// scripts/lists-loader.mjs packs these for the pane; Node reads them as they stand.
test.each(Object.entries({ again, answer, conduct, later, stance }))("the pane reads %s as Node does", (_, module) => {
  const packed = packLists(module);
  expect(JSON.stringify(packed).length).toBeLessThan(0.7 * JSON.stringify(module).length);
  expect(read(packed)).toEqual(read(module));
});
