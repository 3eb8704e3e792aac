// Weighs words, or whatever else stands in bags, one side at a time: for scripts/calibrate.mjs.
import { probability } from "./fit.mjs";

// A pair of words that only one letter has says nothing; two may be chance, and the pull deals with that.
const PAIRS = 2;
const LEAST_WORDS = 12;
const LEAST_WEIGHT = 0.45;
export const WORD_SCALE = 4;
const WORD_STEPS = 250;
const WORD_RATE = 60;
const WORD_RIDGE = 0.3;
/** Beside a pull to exactly 0 the pull towards it may be weak, and small weights are worth their bytes. */
const SPARSE_RIDGE = 0.5;
const SPARSE_LEAST = 0.25;
const SPARSE_STEP = 0.3;

/**
 * Gives a side its vocabulary (our names, each with its place) and the bag of each row. `side.keyOf`, where there is one, tells the
 * key by which the engine knows a word: of words that share one, the most frequent gives its name, and all of them count.
 */
export function prepare(side, rows, looks) {
  side.vocabulary = new Map();
  const places = new Map();
  const known = new Map();
  const keyOf = (language, word) => {
    const name = `${language}|${word}`;
    if (!known.has(name)) known.set(name, side.keyOf ? `${language}|${side.keyOf(word)}` : name);
    return known.get(name);
  };
  for (const [language, word] of ourWords(side, rows, looks)) {
    const key = keyOf(language, word);
    if (places.has(key)) continue;
    places.set(key, places.size);
    side.vocabulary.set(`${language}|${word}`, places.get(key));
  }
  side.languages = Array.from(side.vocabulary.keys(), (name) => name.slice(0, name.indexOf("|")));
  side.bags = looks.map((each) => bagOf(side.of(each), (language, word) => places.get(keyOf(language, word))));
}

export function wordSum(words, bag) {
  let sum = 0;
  let known = 0;
  for (const word of bag)
    if (words[word]) {
      sum += words[word];
      known += 1;
    }
  return sum / Math.sqrt(Math.max(LEAST_WORDS, known));
}

/** Language and word of the stems and pairs of our own letters and our own conversations, the most frequent first; nobody else's. */
function ourWords(side, rows, looks) {
  const counts = new Map();
  rows.forEach((row, at) => {
    if (!row.ours) return;
    for (const message of side.of(looks[at]))
      for (const word of message.words) count(counts, `${message.language}|${word}`);
  });
  return [...counts]
    .filter(([key, times]) => times >= (side.seldom ?? (key.includes(" ") ? PAIRS : 1)))
    .sort(([one, often], [other, times]) => times - often || (one < other ? -1 : 1))
    .map(([key]) => [key.slice(0, key.indexOf("|")), key.slice(key.indexOf("|") + 1)]);
}

function count(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Places of the distinct known words of all messages together; null when there is no message. */
function bagOf(messages, placeOf) {
  if (!messages.length) return null;
  const places = messages.flatMap(({ language, words }) => words.flatMap((word) => placeOf(language, word) ?? []));
  return Int32Array.from(new Set(places));
}

/** Weights of the words by the same kind of fit, signs free. `sparse` is a pull to exactly 0 by language, which leaves out words that say little. */
export function fitWords({ bags, languages, sparse }, rows, train) {
  const pulls = Float64Array.from(languages, (language) => sparse?.[language] ?? sparse?.other ?? 0);
  const samples = train.flatMap((at) =>
    bags[at]
      ? [
          {
            bag: bags[at],
            sales: rows[at].sales,
            worth: rows[at].worth,
            scale: 1 / Math.sqrt(Math.max(LEAST_WORDS, bags[at].length)),
          },
        ]
      : [],
  );
  const [ridge, least] = sparse ? [SPARSE_RIDGE, SPARSE_LEAST] : [WORD_RIDGE, LEAST_WEIGHT];
  const total = samples.reduce((sum, each) => sum + each.worth, 0);
  let words = new Float64Array(languages.length);
  let ahead = Float64Array.from(words);
  let bias = 0;
  for (let step = 1; step <= WORD_STEPS; step += 1) {
    const gradient = new Float64Array(words.length);
    let biasGradient = 0;
    for (const { bag, sales, worth, scale } of samples) {
      let sum = 0;
      for (let at = 0; at < bag.length; at += 1) sum += ahead[bag[at]];
      const error = ((probability(bias + sum * scale) - (sales ? 1 : 0)) * worth) / total;
      const push = error * scale;
      for (let at = 0; at < bag.length; at += 1) gradient[bag[at]] += push;
      biasGradient += error;
    }
    const momentum = (step - 1) / (step + 2);
    for (let at = 0; at < words.length; at += 1) {
      const free = ahead[at] - WORD_RATE * (gradient[at] + (ridge * ahead[at]) / total);
      const next = Math.sign(free) * Math.max(0, Math.abs(free) - (WORD_RATE * pulls[at]) / total);
      ahead[at] = next + momentum * (next - words[at]);
      words[at] = next;
    }
    bias -= 4 * biasGradient;
  }
  // Words that say little are left out, and one digit is kept: what is fetched before a verdict is to be small.
  const step = sparse ? SPARSE_STEP : 0.1;
  return words.map((value) => (Math.abs(value) < least ? 0 : Math.round(Math.round(value / step) * step * 10) / 10));
}
