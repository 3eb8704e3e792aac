import { packList } from "../../src/entry/words/pack-list";
import { LANGUAGES } from "../../src/text/language";
import { tokenise } from "../../src/text/tokens";
import { KEY_BITS, readList } from "../../src/text/word-list";
import { compileWords, weighWords, type WordTable } from "../../src/text/wording";
import { wordWeights } from "../../src/rules/word-weights";

const LIST = "cousin 2;our cousin -1.5;# 0.5";

function sumOf(table: WordTable, text: string, language: "en" | "de" = "en"): number {
  const tokens = tokenise(text);
  return weighWords(table, [{ tokens, from: 0, to: tokens.count, language }]).sum;
}

describe("words", () => {
  const table = compileWords({ en: LIST });

  test("add up, each once, divided by the root of twelve where there are few", () => {
    expect(sumOf(table, "A cousin, one more cousin")).toBeCloseTo(2 / Math.sqrt(12));
    expect(sumOf(table, "our cousin has 12")).toBeCloseTo((2 - 1.5 + 0.5) / Math.sqrt(12));
  });

  test("of another language weigh nothing", () => {
    expect(sumOf(table, "our cousin", "de")).toBe(0);
  });

  test("in two sentences are no pair", () => {
    expect(sumOf(table, "It is our. Cousin")).toBeCloseTo(2 / Math.sqrt(12));
  });

  test("say which of them speak most to either side", () => {
    const tokens = tokenise("my cousin and our cousin");
    const { most, least } = weighWords(table, [{ tokens, from: 0, to: tokens.count, language: "en" }]);
    expect([most, least]).toEqual([1, 4]);
  });
});

describe("a packed list", () => {
  test("is read as what it was made of", () => {
    expect(readList(packList(LIST))).toEqual(readList(LIST));
    expect(readList(packList(""))).toEqual({ keys: [], weights: [] });
  });

  test.each(LANGUAGES)("of the fitted words in %s loses nothing", (language) => {
    const list = wordWeights[language] ?? "";
    const { keys, weights } = readList(list);
    expect(readList(packList(list))).toEqual({ keys, weights });
    expect(keys.length).toBeGreaterThan(list.split(";").length * 0.98);
    expect(keys.every((key, at) => key < 1 << KEY_BITS && key > (keys[at - 1] ?? -1))).toBe(true);
  });

  test("takes weights in tenths only", () => {
    expect(() => packList("cousin 0.25")).toThrow("tenths");
  });
});
