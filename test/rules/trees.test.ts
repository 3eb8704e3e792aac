import * as fc from "fast-check";
import { compileRules, speaksAgainst } from "../../src/engine/compile";
import { sumOfTrees, type Tree } from "../../src/engine/trees";
import { catalogue } from "../../src/rules/catalogue";

const { ids, families } = compileRules(catalogue);
const { rules: weights, trees = [] } = catalogue.conversationWeights ?? catalogue.weights;
const named = [...new Set(trees.flatMap(namesIn))].sort();

function namesIn(tree: Tree): readonly string[] {
  return typeof tree === "number" ? [] : [tree[0], ...namesIn(tree[2]), ...namesIn(tree[3])];
}

test("trees ask for rules that weigh something", () => {
  expect(named.filter((id) => !weights[id])).toEqual([]);
  expect(named.length).toBeGreaterThan(10);
});

test("in no tree does more of a rule work against it", () => {
  const strengths = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: named.length,
    maxLength: named.length,
  });
  fc.assert(
    fc.property(
      strengths,
      fc.nat(named.length - 1),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, which, more) => {
        const sum = (own: number): number =>
          sumOfTrees(trees, (rule) => {
            const at = named.indexOf(rule);
            return at === which ? own : (values[at] ?? 0);
          });
        const own = values[which] ?? 0;
        const change = sum(Math.max(own, more)) - sum(Math.min(own, more));
        const against = speaksAgainst(families[ids.indexOf(named[which] ?? "")] ?? "");
        expect(against ? -change : change).toBeGreaterThanOrEqual(-1e-9);
      },
    ),
    { numRuns: 2000 },
  );
});
