import type { Tree } from "../../engine/trees";
import { LEAF_STEPS, TREE_BITS } from "../../rules/packed-trees";
import { bitsOf, riceOf } from "../../text/numbers";

/** Writes trees as `treesIn` reads them. Throws when a rule is not among `ids` or a leaf is not in twentieths. */
export function packTrees(trees: readonly Tree[], ids: readonly string[]): string {
  const bitsOfTree = (tree: Tree): readonly number[] => {
    if (typeof tree === "number") return [...riceOf(0, TREE_BITS.node), ...riceOf(codeOf(tree), TREE_BITS.leaf)];
    const [rule, sixteenths, less, more] = tree;
    const place = ids.indexOf(rule);
    if (place < 0) throw new Error(`A tree asks for "${rule}", which is no rule`);
    return [
      ...riceOf(1, TREE_BITS.node),
      ...riceOf(place, TREE_BITS.rule),
      ...riceOf(sixteenths, TREE_BITS.sixteenths),
      ...bitsOfTree(less),
      ...bitsOfTree(more),
    ];
  };
  return bitsOf(trees.flatMap(bitsOfTree));
}

function codeOf(leaf: number): number {
  const steps = Math.round(leaf * LEAF_STEPS);
  if (Math.abs(leaf * LEAF_STEPS - steps) > 1e-6) throw new Error(`${leaf} is not in twentieths`);
  return steps > 0 ? 2 * steps - 1 : -2 * steps;
}
