// Boosted trees over the rules, on top of the linear fit: for scripts/calibrate.mjs. Without chance: of equal splits the first counts.
import { BY_HAND, AT_MOST, probability, score } from "./fit.mjs";

/** As src/engine/trees.ts tells strengths apart. */
const STRENGTHS = 16;
const LEAVES = 8;
const RATE = 0.2;
/** Pull of a leaf towards 0, in rows of mean worth. */
const RIDGE = 5;
/** A side of a split holds at least so many rows, of whatever worth. */
const LEAST_ROWS = 30;
/** What a leaf adds is told in such parts of a logit, which keeps the script small. */
const LEAF_STEP = 0.05;

/** Rules that are held low by hand must not come back through a tree; what an answer says may be told more closely. */
const KEPT_OUT = new Set(
  [...Object.keys(BY_HAND), ...Object.keys(AT_MOST)].filter((id) => !id.endsWith("reads-like-a-no")),
);

/**
 * Fits `count` trees to what the linear weights leave over (Newton steps on the logistic loss). Only rules that weigh something, in
 * hundredths, take part, and each only in its own direction: splits against it are not made, and what stands above and below is
 * held apart. Gives trees as `[place, sixteenths, less, more]` or a leaf in logits.
 */
export function fitTrees({ rows, features, weights, count }, train, matrix) {
  const mean = train.reduce((sum, at) => sum + rows[at].worth, 0) / train.length;
  const samples = train.map((at) => ({ at, sales: rows[at].sales ? 1 : 0, worth: rows[at].worth / mean }));
  const columns = features.map(({ id }, place) =>
    Math.round(100 * weights[place]) && !KEPT_OUT.has(id)
      ? Uint8Array.from(train, (at) => stepOf(matrix[at][place]))
      : null,
  );
  const sums = Float64Array.from(train, (at) => score(weights, matrix[at]));
  const signs = features.map(({ against }) => (against ? -1 : 1));
  const trees = [];
  for (let tree = 0; tree < count; tree += 1) {
    const pull = new Float64Array(samples.length);
    const curve = new Float64Array(samples.length);
    samples.forEach(({ sales, worth }, row) => {
      const chance = probability(sums[row]);
      pull[row] = worth * (sales - chance);
      curve[row] = worth * chance * (1 - chance);
    });
    const grown = grow({ pull, curve, columns, signs });
    trees.push(grown);
    samples.forEach(({ at }, row) => (sums[row] += treeValue(grown, matrix[at])));
  }
  return trees;
}

/** What all trees add to a row, in logits. */
export function treeSum(trees, row) {
  return trees.reduce((sum, tree) => sum + treeValue(tree, row), 0);
}

/** Trees with the names of their rules, as src/engine/trees.ts reads them. */
export function named(tree, ids) {
  if (typeof tree === "number") return tree;
  const [place, sixteenths, less, more] = tree;
  return [ids[place], sixteenths, named(less, ids), named(more, ids)];
}

function treeValue(tree, row) {
  let node = tree;
  while (typeof node !== "number") node = row[node[0]] > node[1] / STRENGTHS ? node[3] : node[2];
  return node;
}

/** 0 for nothing, n for more than n - 1 sixteenths. */
function stepOf(strength) {
  return Math.min(STRENGTHS, Math.ceil(Math.max(0, strength) * STRENGTHS));
}

/** One tree: the leaf whose split gains most is split, until there are enough leaves or none gains. */
function grow(data) {
  const root = leaf(data, Int32Array.from(data.pull.keys()), [-Infinity, Infinity]);
  let open = [root];
  while (open.length < LEAVES) {
    for (const each of open) each.split ??= bestSplit(data, each) ?? NO_SPLIT;
    const best = open.reduce((one, other) => (other.split.gain > one.split.gain ? other : one));
    if (best.split === NO_SPLIT) break;
    const { place, step, less, more } = best.split;
    const middle = (less + more) / 2;
    const [low, high] = best.bounds;
    const rising = data.signs[place] > 0;
    const side = (wanted) => best.rows.filter((row) => data.columns[place][row] >= step === wanted);
    best.less = leaf(data, side(false), rising ? [low, middle] : [middle, high]);
    best.more = leaf(data, side(true), rising ? [middle, high] : [low, middle]);
    open = [...open.filter((each) => each !== best), best.less, best.more];
  }
  return written(root);
}

const NO_SPLIT = { gain: 0 };

function leaf({ pull, curve }, rows, bounds) {
  let [pulls, curves] = [0, 0];
  for (const row of rows) {
    pulls += pull[row];
    curves += curve[row];
  }
  return { rows, pulls, curves, bounds, value: valueOf(pulls, curves, bounds) };
}

function written(node) {
  if (!node.less) return Math.round(Math.round((RATE * node.value) / LEAF_STEP) * LEAF_STEP * 100) / 100;
  const [less, more] = [written(node.less), written(node.more)];
  return less === more ? less : [node.split.place, node.split.step - 1, less, more];
}

function valueOf(pulls, curves, [low, high]) {
  return Math.max(low, Math.min(high, pulls / (curves + RIDGE)));
}

function gainOf(pulls, curves, value) {
  return pulls * value - 0.5 * (curves + RIDGE) * value * value;
}

function bestSplit(data, node) {
  const own = gainOf(node.pulls, node.curves, node.value);
  let best = null;
  data.columns.forEach((column, place) => {
    if (!column) return;
    for (const split of splitsOf(data, node, column)) {
      if (data.signs[place] * (split.more - split.less) < 0) continue;
      const gain = split.gain - own;
      if (gain > 1e-6 && (!best || gain > best.gain)) best = { ...split, gain, place };
    }
  });
  return best;
}

/** Each step at which a column parts the rows of a leaf. */
function splitsOf({ pull, curve }, { rows, pulls, curves, bounds }, column) {
  const held = Array.from({ length: STRENGTHS + 1 }, () => ({ rows: 0, pulls: 0, curves: 0 }));
  for (const row of rows) {
    const bin = held[column[row]];
    bin.rows += 1;
    bin.pulls += pull[row];
    bin.curves += curve[row];
  }
  const below = { rows: 0, pulls: 0, curves: 0 };
  const splits = [];
  for (let step = 1; step <= STRENGTHS; step += 1) {
    const bin = held[step - 1];
    for (const name of ["rows", "pulls", "curves"]) below[name] += bin[name];
    if (!bin.rows || below.rows < LEAST_ROWS || rows.length - below.rows < LEAST_ROWS) continue;
    const less = valueOf(below.pulls, below.curves, bounds);
    const above = [pulls - below.pulls, curves - below.curves];
    const more = valueOf(...above, bounds);
    splits.push({ step, less, more, gain: gainOf(below.pulls, below.curves, less) + gainOf(...above, more) });
  }
  return splits;
}
