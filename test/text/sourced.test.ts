import { plain, sliceSourced, sourceSpan, type SourcedText } from "../../src/text/sourced";

// "a&amp;b" shown as "a&b"
const entity: SourcedText = {
  text: "a&b",
  runs: [
    { at: 0, length: 1, source: 0, sourceLength: 1 },
    { at: 1, length: 1, source: 1, sourceLength: 5 },
    { at: 2, length: 1, source: 6, sourceLength: 1 },
  ],
};

test("plain text is its own original", () => {
  expect(sourceSpan(plain("hello"), { start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
});

test("an entity maps as a whole", () => {
  expect(sourceSpan(entity, { start: 1, end: 2 })).toEqual({ start: 1, end: 6 });
  expect(sourceSpan(entity, { start: 0, end: 3 })).toEqual({ start: 0, end: 7 });
});

test("a slice keeps leading back to the original", () => {
  const slice = sliceSourced(entity, { start: 1, end: 3 });
  expect(slice.text).toBe("&b");
  expect(sourceSpan(slice, { start: 1, end: 2 })).toEqual({ start: 6, end: 7 });
});

test("an empty span is an empty place", () => {
  expect(sourceSpan(plain(""), { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
});
