/**
 * A decision tree over rules: a leaf in logits, or a rule, how many sixteenths of its strength must be exceeded, and the trees for
 * when it holds less and when it holds more.
 */
export type Tree = number | readonly [rule: string, sixteenths: number, less: Tree, more: Tree];

/** Strengths are told apart in this many steps. */
const STRENGTHS = 16;

/** What all trees add together, in logits; `strengthOf` tells how strongly a rule holds, 0 where it does not or is not there. */
export function sumOfTrees(trees: readonly Tree[], strengthOf: (rule: string) => number): number {
  return trees.reduce<number>((sum, tree) => sum + leafOf(tree, strengthOf), 0);
}

function leafOf(tree: Tree, strengthOf: (rule: string) => number): number {
  let node = tree;
  while (typeof node !== "number") node = strengthOf(node[0]) * STRENGTHS > node[1] ? node[3] : node[2];
  return node;
}
