import fc from "fast-check";
import {
  ADDRESS,
  ALL_CAPS,
  BULLET,
  CAPITAL,
  NUMBER,
  QUESTION,
  URL,
  hashWord,
  tokenise,
  wordAt,
} from "../../src/text/tokens";

function words(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, index) => wordAt(tokens, index));
}

test.each([
  ["Hello, World!", ["hello", "world"]],
  ["don’t stop", ["don't", "stop"]],
  ["l’offre d'achat", ["l'", "offre", "d'", "achat"]],
  ["30,000 units at 2.5%", ["30,000", "units", "at", "2.5", "%"]],
  ["e-Mail-Adresse", ["email", "adresse"]],
  ["zero\u200bwidth soft\u00adhyphen", ["zerowidth", "softhyphen"]],
  ["cafe\u0301", ["café"]],
  ["", []],
])("%p", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("addresses are one token", () => {
  const tokens = tokenise("Mail ann.o-b@mail.shop.example, see https://shop.example/a?b=c. Bye");
  const kinds = Array.from({ length: tokens.count }, (_, index) => (tokens.kinds[index] ?? 0) & (URL | ADDRESS));
  expect(kinds).toEqual([0, ADDRESS, 0, URL, 0]);
  expect(tokens.text.slice(tokens.starts[1], tokens.ends[1])).toBe("ann.o-b@mail.shop.example");
});

test("kinds and gaps", () => {
  const tokens = tokenise("Is it OK? Yes\n- 12 cups");
  expect((tokens.kinds[0] ?? 0) & CAPITAL).toBeTruthy();
  expect((tokens.kinds[2] ?? 0) & ALL_CAPS).toBeTruthy();
  expect((tokens.before[3] ?? 0) & QUESTION).toBeTruthy();
  expect((tokens.before[4] ?? 0) & BULLET).toBeTruthy();
  expect((tokens.kinds[4] ?? 0) & NUMBER).toBeTruthy();
});

test("offsets ascend, lie in the text, and the hash is that of the normal form", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.string({ unit: "grapheme" })), (text) => {
      const tokens = tokenise(text);
      let last = 0;
      for (let index = 0; index < tokens.count; index += 1) {
        const start = tokens.starts[index] ?? -1;
        const end = tokens.ends[index] ?? -1;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        if ((tokens.kinds[index] ?? 0) & (URL | ADDRESS)) continue;
        expect([tokens.hashes[index], tokens.secondHashes[index]]).toEqual(hashWord(wordAt(tokens, index)));
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
