/** What stands in a script as it is; the letters of words come first by how frequent they are, so that all presses well together. */
export const DIGITS = "etoinr salAu|dcmhpgyBfwbkvC)(FED!GHIxq-jJKz}{LM0O.12N5:3%R#&*+,/46789;<=>?@PQSTUVWXYZ[]^_~";

/** One digit a number; the last one says that so much is to be added to the next. */
export const GREATEST = DIGITS.length - 1;

/** Numbers from 0 on, as `numbersOf` wrote them. */
export function numbersIn(text: string): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    value += digit;
    if (digit === GREATEST) continue;
    numbers.push(value);
    value = 0;
  }
  return numbers;
}

/** Writes whole numbers from 0 on; throws at any other. */
export function numbersOf(values: readonly number[]): string {
  return values
    .map((value) => {
      if (!Number.isInteger(value) || value < 0) throw new Error(`${value} is no number from 0 on`);
      return DIGITS.charAt(GREATEST).repeat(Math.floor(value / GREATEST)) + DIGITS.charAt(value % GREATEST);
    })
    .join("");
}
