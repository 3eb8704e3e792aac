import { LANGUAGES } from "./language";
import { KEY_BITS, readList } from "./word-list";
import { LEAST_WORDS, type WordWeights } from "./wording";

/** What keys weigh in several models, so that a text is read once for all of them. */
export interface JointTable {
  /** How many models there are. */
  readonly models: number;
  /** Key of each slot; -1 marks an empty one. */
  readonly keys: Int32Array;
  /** Weights of each slot, model by model. */
  readonly weights: Float64Array;
  /** Bits of a hash that choose no slot. */
  readonly shift: number;
  /** Per text marks, so that a key counts once. */
  readonly seen: Int32Array;
  readonly round: { value: number };
}

/** A key and what it weighs in one model. Keys are not negative. */
export type Weighed = readonly [key: number, weight: number];

/** Makes a table of the keys of several models. */
export function compileJoint(models: readonly (readonly Weighed[])[]): JointTable {
  const bits = Math.max(4, Math.ceil(Math.log2(new Set(models.flat().map(([key]) => key)).size * 2 + 1)));
  const slots = 1 << bits;
  const table: JointTable = {
    models: models.length,
    keys: new Int32Array(slots).fill(-1),
    weights: new Float64Array(slots * models.length),
    shift: 32 - bits,
    seen: new Int32Array(slots),
    round: { value: 0 },
  };
  models.forEach((entries, model) => {
    for (const [key, weight] of entries) {
      const slot = slotOf(table, key);
      table.keys[slot] = key;
      table.weights[slot * table.models + model] = weight;
    }
  });
  return table;
}

/** The words of several models, known by the keys that `eachKey` tells. */
export function jointWords(models: readonly WordWeights[]): JointTable {
  return compileJoint(models.map(weighedWords));
}

function weighedWords(words: WordWeights): readonly Weighed[] {
  return LANGUAGES.flatMap((language, place) => {
    const { keys, weights } = readList(words[language] ?? "");
    return keys.map((key, at): Weighed => [(place << KEY_BITS) | key, weights[at] ?? 0]);
  });
}

/** For each model what the distinct keys that `each` visits weigh, divided by the square root of how many weigh something. */
export function weighJointly(table: JointTable, each: (visit: (key: number) => void) => void): Float64Array {
  const round = (table.round.value += 1);
  const sums = new Float64Array(table.models);
  const distinct = new Float64Array(table.models);
  each((key) => {
    const slot = slotOf(table, key);
    if (table.keys[slot] !== key || table.seen[slot] === round) return;
    table.seen[slot] = round;
    for (let model = 0; model < table.models; model += 1) {
      const weight = table.weights[slot * table.models + model] ?? 0;
      if (!weight) continue;
      sums[model] = (sums[model] ?? 0) + weight;
      distinct[model] = (distinct[model] ?? 0) + 1;
    }
  });
  return sums.map((sum, model) => sum / Math.sqrt(Math.max(LEAST_WORDS, distinct[model] ?? 0)));
}

/** The slot of a key, or the empty one where it would stand. */
function slotOf({ keys, shift }: JointTable, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) >>> shift;
  while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & (keys.length - 1);
  return slot;
}
