/** What two fields weigh where one sentence holds both: for each field those behind it in the alphabet, "you 1.2;your-firm -0.3". */
export type PairWeights = Readonly<Record<string, string>>;

/** Pair weights made ready: a square of fields. */
export interface PairTable {
  readonly width: number;
  /** By first field times width plus second field, the lower index first. */
  readonly weights: Float64Array;
  /** Per conversation marks, so that a pair counts once. */
  readonly seen: Int32Array;
  readonly round: { value: number };
}

/** The fields that stand in each sentence of a message, as places in the catalogue's fields. */
export interface Sentences {
  readonly count: number;
  readonly fieldsOf: (sentence: number) => readonly number[];
}

/** How the pairs of a conversation add up. */
export interface Pairing {
  /** Sum over distinct pairs, divided by the square root of their number. */
  readonly sum: number;
  /** Message and sentence whose pair weighs most to either side; message -1 when there is none. */
  readonly most: { readonly message: number; readonly sentence: number };
  readonly least: { readonly message: number; readonly sentence: number };
}

/** Makes pair weights ready. Fields that are not there (a catalogue of one language may lack some) weigh nothing. */
export function compilePairs(pairs: PairWeights, fieldIndex: ReadonlyMap<string, number>): PairTable {
  const width = fieldIndex.size;
  const weights = new Float64Array(width * width);
  for (const [pair, weight] of weighedPairs(pairs, fieldIndex)) weights[pair] = weight;
  return { width, weights, seen: new Int32Array(width * width), round: { value: 0 } };
}

/** Each pair, as the lower place among the fields times their number plus the higher, with its weight. */
export function weighedPairs(
  pairs: PairWeights,
  fieldIndex: ReadonlyMap<string, number>,
): readonly (readonly [pair: number, weight: number])[] {
  return Object.entries(pairs).flatMap(([first, line]) =>
    line.split(";").flatMap((entry) => {
      const gap = entry.lastIndexOf(" ");
      const one = fieldIndex.get(first);
      const other = fieldIndex.get(entry.slice(0, gap));
      if (one === undefined || other === undefined) return [];
      return [[Math.min(one, other) * fieldIndex.size + Math.max(one, other), Number(entry.slice(gap + 1))] as const];
    }),
  );
}

/** A sentence longer than this holds a list, and its pairs say nothing. */
const MOST_FIELDS = 24;
/** A conversation with few pairs must not be judged by two of them. */
const LEAST_PAIRS = 12;
/** Sentences of one message beyond this many say nothing new. */
const REACH = 120;

/** Adds up the distinct pairs of fields that meet in a sentence, over all messages. Linear in the number of sentences. */
export function weighPairs(table: PairTable, messages: readonly Sentences[]): Pairing {
  table.round.value += 1;
  const run: Run = { sum: 0, distinct: 0, high: 0, low: 0, most: NOWHERE, least: NOWHERE };
  messages.forEach(({ count, fieldsOf }, message) => {
    for (let sentence = 0; sentence < Math.min(count, REACH); sentence += 1)
      addSentence(table, run, fieldsOf(sentence), { message, sentence });
  });
  return { sum: run.sum / Math.sqrt(Math.max(LEAST_PAIRS, run.distinct)), most: run.most, least: run.least };
}

/** The pairs of one sentence as names, lower place first: what `npm run calibrate` learns from. */
export function pairsIn(fields: readonly number[], names: readonly string[]): readonly string[] {
  const most = Math.min(fields.length, MOST_FIELDS);
  const pairs: string[] = [];
  for (let one = 0; one < most; one += 1)
    for (let other = one + 1; other < most; other += 1)
      pairs.push(`${names[fields[one] ?? 0] ?? ""} ${names[fields[other] ?? 0] ?? ""}`);
  return pairs;
}

/** How many sentences of a message are looked at. */
export function sentencesRead(count: number): number {
  return Math.min(count, REACH);
}

type Place = Pairing["most"];

const NOWHERE: Place = { message: -1, sentence: -1 };

interface Run {
  sum: number;
  distinct: number;
  high: number;
  low: number;
  most: Place;
  least: Place;
}

function addSentence(table: PairTable, run: Run, fields: readonly number[], place: Place): void {
  eachPair(fields, table.width, (pair) => {
    const weight = table.weights[pair] ?? 0;
    if (!weight || table.seen[pair] === table.round.value) return;
    table.seen[pair] = table.round.value;
    run.sum += weight;
    run.distinct += 1;
    if (weight > run.high) [run.high, run.most] = [weight, place];
    else if (weight < run.low) [run.low, run.least] = [weight, place];
  });
}

/** Calls `visit` with each pair of the fields of one sentence, as `weighedPairs` tells it. */
export function eachPair(fields: readonly number[], width: number, visit: (pair: number) => void): void {
  const most = Math.min(fields.length, MOST_FIELDS);
  for (let one = 0; one < most; one += 1) {
    const row = (fields[one] ?? 0) * width;
    for (let other = one + 1; other < most; other += 1) visit(row + (fields[other] ?? 0));
  }
}
