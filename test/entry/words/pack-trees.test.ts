import { packTrees } from "../../../src/entry/words/pack-trees";
import { treesIn } from "../../../src/rules/packed-trees";
import type { Tree } from "../../../src/engine/trees";
import { combinations } from "../../../src/rules/combinations";
import { conversationWeights } from "../../../src/rules/conversation-weights";
import { rules } from "../../../src/rules/rules";

const ids = [...rules, ...combinations].map(({ id }) => id);

describe("packed trees", () => {
  test("come back as they were written", () => {
    const { trees = [] } = conversationWeights;
    expect(trees.length).toBeGreaterThan(0);
    expect(treesIn(packTrees(trees, ids), ids)).toEqual(trees);
    expect(treesIn(packTrees([], ids), ids)).toEqual([]);
    const leaves: readonly Tree[] = [0, 0.05, -0.05, 3, -3];
    expect(treesIn(packTrees(leaves, ids), ids)).toEqual(leaves);
  });

  test("are refused where they ask for no rule of ours, or a leaf is too fine", () => {
    expect(() => packTrees([["nobody", 1, 0, 1]], ids)).toThrow("nobody");
    expect(() => packTrees([0.01], ids)).toThrow("0.01");
  });
});
