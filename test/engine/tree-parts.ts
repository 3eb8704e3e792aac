import type { Tree } from "../../src/engine/trees";

export type Split = Exclude<Tree, number>;

/** Every split in a tree. */
export function splitsIn(tree: Tree): readonly Split[] {
  return typeof tree === "number" ? [] : [tree, ...splitsIn(tree[2]), ...splitsIn(tree[3])];
}

/** What its leaves add. */
export function leavesOf(tree: Tree): readonly number[] {
  return typeof tree === "number" ? [tree] : [...leavesOf(tree[2]), ...leavesOf(tree[3])];
}
