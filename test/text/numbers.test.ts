import fc from "fast-check";
import { bitsIn, bitsOf, DIGITS, numbersIn, numbersOf, riceOf } from "../../src/text/numbers";

const small = fc.integer({ min: 0, max: 5000 });

test("numbers are read as they were written", () => {
  fc.assert(fc.property(fc.array(small), (values) => expect(numbersIn(numbersOf(values))).toEqual(values)));
});

test("bits are read as they were written, and behind the last number there is none", () => {
  fc.assert(
    fc.property(fc.array(small), fc.integer({ min: 0, max: 14 }), (values, low) => {
      const text = `ab${bitsOf(values.flatMap((value) => riceOf(value, low)))}`;
      const bits = bitsIn(text, 2);
      expect(values.map(() => bits.rice(low))).toEqual(values);
      expect(bits.rice(low)).toBeNull();
    }),
  );
});

test("every letter stands in a script as it is", () => {
  expect(new Set(DIGITS).size).toBe(DIGITS.length);
  expect(DIGITS).not.toMatch(/["'`\\$]|[^\x20-\x7e]/);
});
