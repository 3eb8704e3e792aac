import { compileRules } from "../../src/engine/compile";
import { speaksAgainst } from "../../src/engine/rule";
import { catalogue } from "../../src/rules/catalogue";
import { leavesOf, splitsIn } from "../engine/tree-parts";

const { ids, families } = compileRules(catalogue);
const { rules: weights, trees = [] } = catalogue.conversationWeights ?? catalogue.weights;

const splits = trees.flatMap(splitsIn);

test("trees ask for rules that weigh something", () => {
  expect(splits.length).toBeGreaterThan(100);
  expect(splits.map(([rule]) => rule).filter((rule) => !weights[rule])).toEqual([]);
});

test("in no tree does more of a rule work against it", () => {
  const wrong = splits.filter(([rule, , less, more]) => {
    const against = speaksAgainst(families[ids.indexOf(rule)] ?? "");
    const [low, high] = against ? [more, less] : [less, more];
    return Math.max(...leavesOf(low)) > Math.min(...leavesOf(high));
  });
  expect(wrong).toEqual([]);
});
