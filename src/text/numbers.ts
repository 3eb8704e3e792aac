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

/** Letters that carry six bits each: the first ones of all, which press best. */
const BITS = 6;
const LETTERS = DIGITS.slice(0, 1 << BITS);

/** Bits one after another, as `bitsOf` wrote them. */
export interface BitReader {
  /** A number whose last `low` bits stand as they are and whose rest is counted in ones (a Rice code); null behind the end. */
  readonly rice: (low: number) => number | null;
}

/** Reads the bits of a text from a place on. */
export function bitsIn(text: string, from: number): BitReader {
  let at = from;
  let letter = 0;
  let left = 0;
  /** Makes sure that there is a bit; false behind the end. */
  const has = (): boolean => {
    if (left > 0) return true;
    if (at >= text.length) return false;
    letter = LETTERS.indexOf(text.charAt(at++));
    left = BITS;
    return true;
  };
  const rice = (low: number): number | null => {
    let value = 0;
    for (;;) {
      if (!has()) return null;
      left -= 1;
      if (((letter >> left) & 1) === 0) break;
      value += 1;
    }
    for (let rest = low; rest > 0;) {
      if (!has()) return null;
      // As many bits at once as the letter still holds.
      const many = Math.min(rest, left);
      left -= many;
      rest -= many;
      value = (value << many) | ((letter >> left) & ((1 << many) - 1));
    }
    return value;
  };
  return { rice };
}

/** One bit after another as text; what is left of the last letter is filled with ones, which end no number. */
export function bitsOf(bits: readonly number[]): string {
  let text = "";
  for (let at = 0; at < bits.length; at += BITS) {
    let value = 0;
    for (let bit = at; bit < at + BITS; bit += 1) value = 2 * value + (bits[bit] ?? 1);
    text += LETTERS.charAt(value);
  }
  return text;
}

/** The bits of a number as `BitReader.rice` reads them. */
export function riceOf(value: number, low: number): readonly number[] {
  const ones = Array.from({ length: value >>> low }, () => 1);
  const rest = Array.from({ length: low }, (_, at) => (value >>> (low - 1 - at)) & 1);
  return [...ones, 0, ...rest];
}
