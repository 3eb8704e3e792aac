import { LANGUAGES, type Language } from "../../text/language";
import { bitsOf, numbersOf, riceOf } from "../../text/numbers";
import { PACKED, readList, STEPS } from "../../text/word-list";

/** Low bits that are tried for gaps and for weights. */
const MOST_LOW = 16;

/** Writes a list of weighed words as `readList` reads it, a fifth as large. Throws when a weight is not in tenths. */
export function packList(list: string): string {
  const { keys, weights } = readList(list);
  const gaps = keys.map((key, at) => key - (keys[at - 1] ?? 0));
  const tenths = weights.map(tenthsOf);
  const step = Math.max(1, tenths.reduce(divisor, 0));
  const codes = tenths.map((value) => (value > 0 ? (2 * value) / step - 1 : (-2 * value) / step));
  const [gapBits, weightBits] = [lowFor(gaps), lowFor(codes)];
  const bits = gaps.flatMap((gap, at) => [...riceOf(gap, gapBits), ...riceOf(codes[at] ?? 0, weightBits)]);
  return PACKED + numbersOf([gapBits, weightBits, step]) + bitsOf(bits);
}

function tenthsOf(weight: number): number {
  const tenths = Math.round(weight * STEPS);
  if (Math.abs(weight * STEPS - tenths) > 1e-6) throw new Error(`${weight} weighs less than tenths`);
  return tenths;
}

function divisor(one: number, other: number): number {
  return other === 0 ? Math.abs(one) : divisor(other, one % other);
}

/** The low bits with which all values together are the shortest. */
function lowFor(values: readonly number[]): number {
  const length = (low: number): number => values.reduce((sum, value) => sum + (value >>> low) + 1 + low, 0);
  let best = 0;
  for (let low = 1; low < MOST_LOW; low += 1) if (length(low) < length(best)) best = low;
  return best;
}

/** The same for every list in a module's exports: one stands under the code of a language. */
export function packLists(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const packed = ([name, each]: [string, unknown]): [string, unknown] => [
    name,
    typeof each === "string" && LANGUAGES.includes(name as Language) ? packList(each) : packLists(each),
  ];
  return Object.fromEntries(Object.entries(value).map(packed));
}

/** The source of a module whose exports are packed: for the bundlers of the pane and of the command line. */
export function packedSource(exported: Readonly<Record<string, unknown>>): string {
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(packLists(value))};`)
    .join("\n");
}
