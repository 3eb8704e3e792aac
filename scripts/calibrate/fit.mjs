// The fit of the rules by projected gradient steps: for scripts/calibrate.mjs.

const STEPS = 900;
// Pull towards 0, so that rules that say the same share the weight.
const RIDGE = 4;

/**
 * What no data may talk us out of. Dealings, a colleague, your own first word and known earlier mail excuse at least this much;
 * reproach and insult tell how far a seller has gone, never that somebody is one, since people who are owed something are cross too.
 */
const AT_LEAST = {
  "dealings-outweigh-offers": -1,
  "you-wrote-first": -3,
  "earlier-dealings": -3,
  "is-a-colleague": -5,
  "you-wanted-it": -0.5,
  // Who has a job to offer is told apart from who sells, and counted only where an organisation says so.
  "speaks-of-a-job": -1.8,
};

export const AT_MOST = {
  "you-refused-an-offer": 0.7,
  "asks-who-decides": 1.2,
  "who-decides-at-your-firm": 1.2,
  "price-in-the-first-mail": 1.2,
  "several-senders-of-one-firm": 1,
  // Suppliers' people sign so too, in every mail; our ordinary letters show that too seldom for the fit to know.
  "signs-as-a-seller": 0.8,
  "writes-again-unanswered": 1,
  "your-answer-reads-like-a-no": 2.5,
  "your-next-answer-reads-like-a-no": 2.5,
};

/** Rules on headers and calendars, which labelled mail hardly ever brings along: set by hand, low where the sign is weak. */
export const BY_HAND = {
  "replies-to-nothing": 2,
  "bulk-reply-to-nothing": 4.5,
  "carries-bulk-headers": 0,
  "invites-a-stranger": 2.6,
};

const CONDUCT = new Set(["pressure", "hostility", "withdrawal"]);
/**
 * Rules that say the same share a weight, and the fit would leave all but one of them without any. A rule that fires clearly more
 * often on the side that it speaks for keeps at least this much: it is then named among the reasons, and the fit has less to lose
 * when one of them is absent.
 */
const LEAST_SAY = 0.05;
const CLEARLY = 1.15;

/** Projected gradient with momentum; the last entry is the bias. */
export function fit({ rows, features }, train, matrix) {
  const ids = features.map(({ id }) => id);
  const forbidden = features.map(({ against }) => against);
  const width = ids.length;
  const total = train.reduce((sum, at) => sum + rows[at].worth, 0);
  let weights = new Float64Array(width + 1);
  let ahead = Float64Array.from(weights);
  const rate = 2.2;
  const least = leastSay({ rows, features }, train, matrix);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Float64Array(width + 1);
    for (const at of train) {
      const row = matrix[at];
      const error = ((probability(score(ahead, row)) - (rows[at].sales ? 1 : 0)) * rows[at].worth) / total;
      for (let each = 0; each < width; each += 1) if (row[each]) gradient[each] += error * row[each];
      gradient[width] += error;
    }
    const next = new Float64Array(width + 1);
    for (let each = 0; each <= width; each += 1) {
      const pull = each < width ? (RIDGE * ahead[each]) / total : 0;
      const value = ahead[each] - rate * (gradient[each] + pull);
      next[each] =
        each === width
          ? value
          : within(
              ids[each],
              features[each].family,
              forbidden[each] ? Math.min(-least[each], value) : Math.max(least[each], value),
            );
    }
    const momentum = (step - 1) / (step + 2);
    ahead = next.map((value, each) => value + momentum * (value - weights[each]));
    weights = next;
  }
  return weights;
}

/** Least weight of each rule, without its sign: 0 where the training mail does not bear the rule out. */
function leastSay({ rows, features: ids }, train, matrix) {
  const met = { sales: new Float64Array(ids.length), other: new Float64Array(ids.length) };
  const all = { sales: 0, other: 0 };
  for (const at of train) {
    const side = rows[at].sales ? "sales" : "other";
    all[side] += rows[at].worth;
    for (let each = 0; each < ids.length; each += 1) met[side][each] += matrix[at][each] * rows[at].worth;
  }
  return ids.map((_, each) => {
    const sales = met.sales[each] / all.sales;
    const other = met.other[each] / all.other;
    const [own, contrary] = ids[each].against ? [other, sales] : [sales, other];
    return own > CLEARLY * contrary ? LEAST_SAY : 0;
  });
}

function within(id, family, value) {
  if (CONDUCT.has(family)) return 0;
  if (id in BY_HAND) return BY_HAND[id];
  if (id in AT_LEAST) return Math.min(AT_LEAST[id], value);
  return id in AT_MOST ? Math.min(AT_MOST[id], value) : value;
}

export function score(weights, row) {
  let sum = weights[row.length];
  for (let at = 0; at < row.length; at += 1) sum += weights[at] * row[at];
  return sum;
}

export function probability(value) {
  return 1 / (1 + Math.exp(-value));
}
