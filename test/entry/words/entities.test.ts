/** @jest-environment jsdom */
import { decodeHTML, EntityDecoder as Whole, htmlDecodeTree } from "entities/decode";
import fc from "fast-check";
import { EntityDecoder } from "../../../src/entry/words/entities";

interface Read {
  readonly points: readonly number[];
  readonly consumed: number;
}

/** What the reference behind "&" reads as; `end` is what the tokenizer calls when a text ends in the middle. */
function whole(text: string, mode: number): Read {
  const points: number[] = [];
  let consumed = 0;
  const decoder = new Whole(htmlDecodeTree, (point, count) => {
    points.push(point);
    consumed = count;
  });
  decoder.startEntity(mode);
  if (decoder.write(text, 0) < 0) decoder.end();
  return { points, consumed };
}

function ours(text: string, mode: number): Read {
  const points: number[] = [];
  let consumed = 0;
  const decoder = new EntityDecoder(null, (point, count) => {
    points.push(point);
    consumed = count;
  });
  decoder.startEntity(mode);
  const returned = decoder.write(text, 0);
  expect(returned).toBe(consumed);
  return { points, consumed };
}

const LEGACY = 0;
const ATTRIBUTE = 2;

// Every name of HTML, as the tree of the library spells them out.
const names = spelled();

function spelled(): readonly string[] {
  const found: string[] = [];
  const step = (name: string): void => {
    if (name.length > 32) return;
    for (const letter of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") {
      const next = name + letter;
      const decoder = new Whole(htmlDecodeTree, () => undefined);
      decoder.startEntity(1);
      if (decoder.write(next, 0) === -1) step(next);
    }
    if (decodeHTML(`&${name};`) !== `&${name};` && whole(`${name};`, 1).consumed === name.length + 2) found.push(name);
  };
  step("");
  return found;
}

test("knows every name of HTML", () => {
  expect(names.length).toBeGreaterThan(2100);
  const wrong = names.filter(
    (name) => JSON.stringify(ours(`${name};`, LEGACY)) !== JSON.stringify(whole(`${name};`, LEGACY)),
  );
  expect(wrong).toEqual([]);
});

test.each([LEGACY, ATTRIBUTE])(
  "reads names without an end, or with more behind, as the library does (mode %i)",
  (mode) => {
    const wrong: string[] = [];
    for (const name of names.filter((each) => each.length < 8))
      for (const behind of ["", " ", "=", "x", "9;", ";;", "it;", "<"])
        if (JSON.stringify(ours(name + behind, mode)) !== JSON.stringify(whole(name + behind, mode)))
          wrong.push(name + behind);
    expect(wrong).toEqual([]);
  },
);

test.each([LEGACY, ATTRIBUTE])("reads whatever else follows an ampersand as the library does (mode %i)", (mode) => {
  const piece = fc.oneof(
    fc.constantFrom(
      "#",
      "x",
      "X",
      "0",
      "12",
      "128",
      "150",
      "9999999",
      "d800",
      ";",
      "=",
      " ",
      "amp",
      "nbsp",
      "not",
      "in",
      "é",
      "lt",
    ),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
      const text = `${pieces.join("")} `;
      expect(ours(text, mode)).toEqual(whole(text, mode));
    }),
    { numRuns: 2000 },
  );
});
