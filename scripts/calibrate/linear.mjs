// Logistic regression over texts and facts, without chance: for scripts/calibrate-conduct.mjs and scripts/calibrate-answers.mjs.
//
// A sample is { language, words, pairs, replies, facts: [[name, value], …], yes }; the three parts of its text are pooled as
// `weighText` in src/engine/text-models.ts does, and count as much as `shares` says there. While a model is fitted every entry counts
// in the size of a text; a finished one counts what weighs something, as the engine does, which told 83.6 instead of 83.1 % of answers.

const LEAST_KNOWN = 12;
const STEPS = 400;
const STRIDE = 1.5;
/** Parts of a text; `seldom` is in how many samples an entry must stand. Pairs of fields are of no language. */
const PARTS = {
  words: { seldom: (entry) => (entry.includes(" ") ? 2 : 1), ofLanguage: true },
  pairs: { seldom: () => 10, ofLanguage: false },
  replies: { seldom: () => 3, ofLanguage: true },
};

/** A fit with the shares of the engine: see the functions it gives. `pull` is { ridge, sparse }: towards 0, and to just 0 for a text. */
export function linear(shares, pull) {
  const rowOf = (model, sample) => rowFor(shares, model, sample);
  return {
    fit: (train, facts) => fit({ rowOf, ...pull }, train, facts),
    score: (model, sample) => sumOf(model.weights, rowOf(model, sample)),
    rounded,
    written,
  };
}

/** By gradient steps with momentum; the last weight is the bias, the ones before it those of the facts. */
function fit({ rowOf, ridge, sparse }, train, facts) {
  const names = Object.keys(PARTS).flatMap((part) => namesOf(part, train));
  const model = { facts, vocabulary: new Map(names.map((name, at) => [name, at])) };
  const width = names.length + facts.length + 1;
  const rows = packed(train.map((sample) => rowOf(model, sample)));
  let weights = new Float64Array(width);
  let ahead = Float64Array.from(weights);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = ahead.map((value, at) => (at === width - 1 ? 0 : (ridge * value) / train.length));
    train.forEach(({ yes }, at) => addError(gradient, ahead, rows, at, yes ? 1 : 0));
    const next = ahead.map((value, at) => {
      const moved = value - STRIDE * gradient[at];
      return at < names.length ? nearer(moved, (STRIDE * sparse) / train.length) : moved;
    });
    const momentum = (step - 1) / (step + 2);
    ahead = next.map((value, at) => value + momentum * (value - weights[at]));
    weights = next;
  }
  return { ...model, weights };
}

/** A weight so much nearer to 0, at most at 0: most entries say nothing, and half as many weights tell as much. */
function nearer(value, by) {
  return Math.abs(value) > by ? value - Math.sign(value) * by : 0;
}

/** What stands often enough in one part of the texts, each entry with its part and language before it. */
function namesOf(part, train) {
  const counts = new Map();
  for (const sample of train)
    for (const entry of sample[part]) {
      const name = nameOf(part, sample, entry);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const { seldom } = PARTS[part];
  return [...counts]
    .filter(([name, times]) => times >= seldom(entryOf(name)))
    .map(([name]) => name)
    .sort();
}

function nameOf(part, { language }, entry) {
  return `${part}|${PARTS[part].ofLanguage ? language : ""}|${entry}`;
}

function entryOf(name) {
  return name.slice(name.indexOf("|", name.indexOf("|") + 1) + 1);
}

/** The model with weights of its text in steps, which leaves out what weighs less than half a step. */
function rounded(model, step) {
  const weights = model.weights.map((value, at) =>
    at < model.vocabulary.size ? Math.round(value / step) * step : value,
  );
  return { ...model, weights };
}

/** The model as the engine reads it: words by language and pairs by their first field in one string each, the bias less a limit. */
function written({ weights, vocabulary, facts }, limit = 0) {
  const lists = Object.fromEntries(Object.keys(PARTS).map((part) => [part, {}]));
  for (const [name, at] of vocabulary) {
    const value = Math.round(weights[at] * 10) / 10;
    if (value === 0) continue;
    const [part, language] = name.split("|", 2);
    const entry = entryOf(name);
    const gap = entry.indexOf(" ");
    const [key, rest] = PARTS[part].ofLanguage ? [language, entry] : [entry.slice(0, gap), entry.slice(gap + 1)];
    (lists[part][key] ??= []).push(`${rest} ${value}`);
  }
  const texts = Object.entries(lists).map(([part, byKey]) => `${part}: { ${joined(byKey)} }`);
  const named = facts.map(
    (fact, at) => `${JSON.stringify(fact)}: ${Math.round(weights[vocabulary.size + at] * 100) / 100}`,
  );
  const bias = Math.round((weights[vocabulary.size + facts.length] - limit) * 100) / 100;
  return `{ bias: ${bias}, facts: { ${named.join(", ")} }, ${texts.join(", ")} }`;
}

function joined(byKey) {
  return Object.entries(byKey)
    .map(([key, list]) => `${JSON.stringify(key)}: ${JSON.stringify(list.join(";"))}`)
    .join(", ");
}

function rowFor(shares, { vocabulary, facts, weights }, sample) {
  const text = Object.keys(PARTS).flatMap((part) => {
    const met = sample[part].flatMap((entry) => vocabulary.get(nameOf(part, sample, entry)) ?? []);
    const places = weights ? met.filter((place) => weights[place] !== 0) : met;
    const scale = shares[part] / Math.sqrt(Math.max(LEAST_KNOWN, places.length));
    return places.map((place) => [place, scale]);
  });
  const known = sample.facts.map(([name, value]) => [vocabulary.size + facts.indexOf(name), value]);
  return [...text, ...known, [vocabulary.size + facts.length, 1]];
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
