import fc from "fast-check";
import { stemHash, stemOf } from "../../src/text/stems";
import { hashWord, tokenise, wordAt } from "../../src/text/tokens";

function sameAsNormalForm(text: string): void {
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.count; at += 1) {
    expect(stemHash(tokens, at)).toBe(hashWord(stemOf(wordAt(tokens, at)))[0]);
  }
}

test.each([
  ["forms of a word", "deliver delivers DELIVERED Delivery deliveries"],
  ["short words", "a we you offer"],
  ["apostrophes and elisions", "couldn't l'offerta wouldn’t"],
  ["the word for mail", "E-Mail-Adresse e-mails"],
  ["marks and ligatures", "ge\u0301ne\u0301rations oﬃcially"],
  ["zero-width characters", "deli\u200bvery deliver\u200by"],
  ["look-alike letters", "dеlіvery"],
])("the hash is that of the normal form's beginning: %s", (_name, text) => sameAsNormalForm(text));

test("forms of a word have one stem", () => {
  const tokens = tokenise("delivers delivery");
  expect(stemHash(tokens, 1)).toBe(stemHash(tokens, 0));
});

test("any text", () => {
  // Addresses and symbols stand for themselves and are never asked for their stem.
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }).map((text) => text.replace(/[@./:%€$£¥]/g, " ")),
      sameAsNormalForm,
    ),
  );
});
