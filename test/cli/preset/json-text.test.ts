import fc from "fast-check";
import { readJsonText } from "../../../src/cli/preset/json-text";

/** JSON text, sometimes with a letter too many, too few or another one. */
const nearlyJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom("", ",", '"', "}", "]", ":", "\\", "/", "'", "0", "\n", "x"),
    fc.boolean(),
  )
  .map(([text, place, letter, replace]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + letter + text.slice(at + (replace ? 1 : 0));
  });

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("takes what JSON.parse takes, and nothing else", () => {
  fc.assert(
    fc.property(fc.oneof(nearlyJson, fc.json(), fc.string()), (text) => {
      const { value, problems } = readJsonText(text);
      const refused = problems.some(({ code }) => code === "json");
      // Nesting is limited, names that stand twice are told: both beyond what JSON itself demands.
      if (problems.some(({ code }) => code === "too-deep")) return;
      expect(refused).toBe(!parses(text));
      if (!refused) expect(value).toEqual(JSON.parse(text));
    }),
    { numRuns: 2000 },
  );
});

test("every value is found where it stands", () => {
  const text = '{\n  "a": [1,\n    {"b": "x"}],\n  "c": null\n}';
  const { placeOf } = readJsonText(text);
  expect(placeOf(["a"])).toEqual({ line: 2, column: 8 });
  expect(placeOf(["a"], true)).toEqual({ line: 2, column: 3 });
  expect(placeOf(["a", 1, "b"])).toEqual({ line: 3, column: 11 });
  expect(placeOf(["a", 1, "b", "nothing"], true)).toEqual({ line: 3, column: 11 });
  expect(placeOf(["nothing"])).toEqual({ line: 1, column: 1 });
});

test("a name that stands twice is told at its second place", () => {
  expect(readJsonText('{"a": 1,\n "a": 2}').problems).toMatchObject([
    { code: "duplicate-name", path: ["a"], place: { line: 2, column: 2 } },
  ]);
});

test("a million brackets end in one problem, soon", () => {
  expect(readJsonText("[".repeat(1_000_000)).problems).toMatchObject([{ code: "too-deep" }]);
  expect(readJsonText('"' + "x".repeat(1_000_000)).problems).toHaveLength(1);
});

test.each([
  ["{'a': 1}", "'", 2],
  ["{a: 1}", '"a"', 2],
  ['{"a": True}', "true", 7],
  ['{"a": 01}', "1", 7],
  ['{"a": 1,}', "leave the comma out", 8],
  ['{"a": 1 "b": 2}', "comma", 8],
])("%s is explained", (text, hint, column) => {
  const [problem] = readJsonText(text).problems;
  expect(`${problem?.message} ${problem?.suggestion}`).toContain(hint);
  expect(problem?.place).toEqual({ line: 1, column });
});
