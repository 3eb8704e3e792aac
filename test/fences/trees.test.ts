import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Tree } from "../../src/engine/trees";
import { leavesOf, splitsIn } from "../engine/tree-parts";

const root = join(__dirname, "../..");

interface Fitted {
  readonly trees: readonly Tree[];
  /** Share of the rows that are on their right side without the trees, and with them. */
  readonly before: number;
  readonly after: number;
}

/**
 * Fits trees to rows in which an offer and a price together sell, while either alone does not, and in which "against" stands
 * more often where something is sold than where nothing is: its sign forbids to learn that.
 */
function fitted(): Fitted {
  const script = `
    import { fitTrees, named, treeSum } from "./scripts/calibrate/trees.mjs";
    const features = ["offer", "price", "against", "weightless"].map((id) => ({ id, against: id === "against" }));
    const rows = [];
    const matrix = [];
    for (let row = 0; row < 800; row += 1) {
      const [offer, price] = [row & 1, (row >> 1) & 1];
      const sales = offer === 1 && price === 1;
      rows.push({ sales, worth: 1 });
      matrix.push([offer * (0.5 + (row % 5) / 10), price, sales && row % 3 ? 1 : 0, sales ? 1 : 0]);
    }
    const weights = [0.5, 0.5, -0.01, 0, -1];
    const all = rows.map((_, at) => at);
    const trees = fitTrees({ rows, features, weights, count: 12 }, all, matrix);
    const sum = (row) => weights[4] + row.reduce((total, value, at) => total + value * weights[at], 0);
    const right = (of) => all.filter((at) => of(matrix[at]) > 0 === rows[at].sales).length / all.length;
    console.log(JSON.stringify({
      trees: trees.map((tree) => named(tree, features.map(({ id }) => id))),
      before: right(sum),
      after: right((row) => sum(row) + treeSum(trees, row)),
    }));`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as Fitted;
}

const { trees, before, after } = fitted();

test("trees learn what rules say together", () => {
  expect(before).toBeLessThan(0.9);
  expect(after).toBe(1);
});

test("a rule is not heard against its sign, nor where it weighs nothing", () => {
  expect([...new Set(trees.flatMap(splitsIn).map(([rule]) => rule))].sort()).toEqual(["offer", "price"]);
});

test("leaves are twentieths, and the fit comes out the same twice", () => {
  const leaves = trees.flatMap(leavesOf);
  expect(leaves.filter((leaf) => Math.abs(leaf * 20 - Math.round(leaf * 20)) > 1e-9)).toEqual([]);
  expect(fitted().trees).toEqual(trees);
});
