import type { Tree } from "../engine/trees";
import { bitsIn, type BitReader } from "../text/numbers";

/** Low bits of the numbers in packed trees. */
export const TREE_BITS = { node: 0, rule: 7, sixteenths: 2, leaf: 2 } as const;
/** Steps of a leaf to a logit. */
export const LEAF_STEPS = 20;

/** Reads trees as `packTrees` (src/entry/words/pack-trees.ts) wrote them; `ids` are those of the rules, then of the combinations. */
export function treesIn(text: string, ids: readonly string[]): readonly Tree[] {
  const bits = bitsIn(text, 0);
  const trees: Tree[] = [];
  for (;;) {
    const split = bits.rice(TREE_BITS.node);
    if (split === null) return trees;
    trees.push(treeIn(bits, ids, split));
  }
}

function treeIn(bits: BitReader, ids: readonly string[], split: number): Tree {
  const next = (low: number): number => bits.rice(low) ?? 0;
  if (!split) {
    const code = next(TREE_BITS.leaf);
    return (code & 1 ? (code + 1) / 2 : 0 - code / 2) / LEAF_STEPS;
  }
  const rule = ids[next(TREE_BITS.rule)] ?? "";
  const sixteenths = next(TREE_BITS.sixteenths);
  const less = treeIn(bits, ids, next(TREE_BITS.node));
  return [rule, sixteenths, less, treeIn(bits, ids, next(TREE_BITS.node))];
}
