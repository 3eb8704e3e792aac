// Logistic regression over words and facts, without chance: for scripts/calibrate-conduct.mjs and scripts/calibrate-answers.mjs.
//
// A sample is { words, language, facts: [[name, value], …], yes }. Words are pooled as `weighWords` in src/text/wording.ts does.

/** Words count four times their share, so that the pull leaves them room. */
export const WORD_SCALE = 4;
const LEAST_WORDS = 12;
const STEPS = 400;
const RIDGE = 0.5;

/** By gradient steps with momentum; the last weight is the bias, the ones before it those of the facts. */
export function fit(train, facts) {
  const counts = new Map();
  for (const { language, words } of train)
    for (const word of words) counts.set(`${language}|${word}`, (counts.get(`${language}|${word}`) ?? 0) + 1);
  const names = [...counts].filter(([key, times]) => times >= (key.includes(" ") ? 2 : 1)).map(([key]) => key);
  const model = { facts, vocabulary: new Map(names.sort().map((key, at) => [key, at])) };
  const width = model.vocabulary.size + facts.length + 1;
  const rows = packed(train.map((sample) => rowOf(model, sample)));
  let weights = new Float64Array(width);
  let ahead = Float64Array.from(weights);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = ahead.map((value, at) => (at === width - 1 ? 0 : (RIDGE * value) / train.length));
    train.forEach(({ yes }, at) => addError(gradient, ahead, rows, at, yes ? 1 : 0));
    const next = ahead.map((value, at) => value - 1.5 * gradient[at]);
    const momentum = (step - 1) / (step + 2);
    ahead = next.map((value, at) => value + momentum * (value - weights[at]));
    weights = next;
  }
  return { ...model, weights };
}

/** The logit of a sample. */
export function score(model, sample) {
  return sumOf(model.weights, rowOf(model, sample));
}

/** The model without the words that weigh less than `least`. */
export function pruned(model, least) {
  const weights = model.weights.map((value, at) => (at < model.vocabulary.size && Math.abs(value) < least ? 0 : value));
  return { ...model, weights };
}

/** The model as the engine reads it: words by language in one string each, facts by name, the bias less a limit. */
export function written({ weights, vocabulary, facts }, limit = 0) {
  const lists = {};
  for (const [key, at] of vocabulary) {
    const value = Math.round(weights[at] * 10) / 10;
    if (value === 0) continue;
    const bar = key.indexOf("|");
    (lists[key.slice(0, bar)] ??= []).push(`${key.slice(bar + 1)} ${value}`);
  }
  const words = Object.entries(lists)
    .filter(([language]) => language !== "unknown")
    .map(([language, list]) => `${language}: ${JSON.stringify(list.join(";"))}`);
  const named = facts.map(
    (fact, at) => `${JSON.stringify(fact)}: ${Math.round(weights[vocabulary.size + at] * 100) / 100}`,
  );
  const bias = Math.round((weights[vocabulary.size + facts.length] - limit) * 100) / 100;
  return `{ bias: ${bias}, facts: { words: ${WORD_SCALE}, ${named.join(", ")} }, words: { ${words.join(", ")} } }`;
}

function rowOf({ vocabulary, facts }, { language, words, facts: values }) {
  const places = words.flatMap((word) => vocabulary.get(`${language}|${word}`) ?? []);
  const scale = WORD_SCALE / Math.sqrt(Math.max(LEAST_WORDS, places.length));
  const known = values.map(([name, value]) => [vocabulary.size + facts.indexOf(name), value]);
  return [...places.map((place) => [place, scale]), ...known, [vocabulary.size + facts.length, 1]];
}

/** The rows one behind the other: the fit walks through them some thousand times. */
function packed(rows) {
  const ends = Int32Array.from(
    rows,
    (
      (end) => (row) =>
        (end += row.length)
    )(0),
  );
  const all = rows.flat();
  return {
    ends,
    places: Int32Array.from(all, ([place]) => place),
    values: Float64Array.from(all, ([, value]) => value),
  };
}

function addError(gradient, weights, { ends, places, values }, at, wanted) {
  const [from, to] = [at ? ends[at - 1] : 0, ends[at]];
  let sum = 0;
  for (let each = from; each < to; each += 1) sum += weights[places[each]] * values[each];
  const error = (probability(sum) - wanted) / ends.length;
  for (let each = from; each < to; each += 1) gradient[places[each]] += error * values[each];
}

function sumOf(weights, row) {
  let sum = 0;
  for (const [place, value] of row) sum += weights[place] * value;
  return sum;
}

function probability(value) {
  return 1 / (1 + Math.exp(-value));
}
