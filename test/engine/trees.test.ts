import { sumOfTrees, type Tree } from "../../src/engine/trees";

const trees: readonly Tree[] = [["offer", 8, 0.1, ["dealings", 0, 0.6, -0.2]], 0.05];

function sum(strengths: Readonly<Record<string, number>>): number {
  return sumOfTrees(trees, (rule) => strengths[rule] ?? 0);
}

describe("trees over rules", () => {
  test("add the leaf that the strengths lead to", () => {
    expect(sum({})).toBeCloseTo(0.15);
    expect(sum({ offer: 0.6 })).toBeCloseTo(0.65);
    expect(sum({ offer: 0.6, dealings: 0.01 })).toBeCloseTo(-0.15);
  });

  test("ask for more than so many sixteenths", () => {
    expect(sum({ offer: 8 / 16 })).toBeCloseTo(0.15);
    expect(sum({ offer: 8.1 / 16 })).toBeCloseTo(0.65);
  });

  test("add nothing where there are none", () => {
    expect(sumOfTrees([], () => 1)).toBe(0);
  });
});
