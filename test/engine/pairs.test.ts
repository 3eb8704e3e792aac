import { compilePairs, pairsIn, weighPairs, type Sentences } from "../../src/engine/pairs";

const names = ["we", "you", "price", "thing"];
const table = compilePairs(
  { we: "thing 2;you 1", you: "price -3", gone: "we 5" },
  new Map(names.map((name, at) => [name, at])),
);

function message(...sentences: readonly (readonly number[])[]): Sentences {
  return { count: sentences.length, fieldsOf: (sentence) => sentences[sentence] ?? [] };
}

test("a pair counts where both fields stand in one sentence", () => {
  expect(weighPairs(table, [message([0, 3])]).sum).toBeCloseTo(2 / Math.sqrt(12));
  expect(weighPairs(table, [message([0], [3])]).sum).toBe(0);
});

test("a pair counts once in a conversation", () => {
  expect(weighPairs(table, [message([0, 3], [0, 3]), message([0, 3])]).sum).toBeCloseTo(2 / Math.sqrt(12));
});

test("the sentences that say most are told", () => {
  const { most, least, sum } = weighPairs(table, [message([0, 1]), message([3], [1, 2], [0, 3])]);
  expect(sum).toBeCloseTo(0);
  expect(most).toEqual({ message: 1, sentence: 2 });
  expect(least).toEqual({ message: 1, sentence: 1 });
});

test("one conversation does not count against the next", () => {
  const first = weighPairs(table, [message([0, 3])]);
  expect(weighPairs(table, [message([0, 3])])).toEqual(first);
});

test("no pair, no place", () => {
  expect(weighPairs(table, [])).toEqual({
    sum: 0,
    most: { message: -1, sentence: -1 },
    least: { message: -1, sentence: -1 },
  });
});

test("pairs have names in the order of the fields", () => {
  expect(pairsIn([0, 2, 3], names)).toEqual(["we price", "we thing", "price thing"]);
});

test("a sentence that lists everything costs no more than one with two dozen fields", () => {
  const all = Array.from({ length: 500 }, (_, at) => at);
  expect(pairsIn(all, []).length).toBe((24 * 23) / 2);
});
