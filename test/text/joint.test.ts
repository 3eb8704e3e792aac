import { compileJoint, jointWords, weighJointly } from "../../src/text/joint";
import { tokenise } from "../../src/text/tokens";
import { compileWords, eachKey, weighWords, type Stretch, type WordWeights } from "../../src/text/wording";

function stretchOf(text: string): Stretch {
  const tokens = tokenise(text);
  return { tokens, from: 0, to: tokens.count, language: "en" };
}

test("several models read one text at once, each as it would by itself", () => {
  const models: readonly WordWeights[] = [
    { en: "board 1.5;small board -0.4", de: "board 9" },
    { en: "board -2;garden 0.7" },
    { fr: "board 3" },
  ];
  const stretch = stretchOf("A small board. The small board stands in the garden.");
  const table = jointWords(models);
  const joint = [...weighJointly(table, (visit) => eachKey(stretch, visit))];
  expect(joint).toEqual(models.map((each) => weighWords(compileWords(each), [stretch]).sum));
  expect(joint[0]).toBeGreaterThan(0);
  expect(joint[1]).toBeLessThan(0);
  expect(joint[2]).toBe(0);
});

test("a key counts once in a text, and anew in the next", () => {
  const table = compileJoint([[[7, 2]], [[7, -1]]]);
  const once = weighJointly(table, (visit) => visit(7));
  const twice = weighJointly(table, (visit) => {
    visit(7);
    visit(7);
  });
  expect([...twice]).toEqual([...once]);
  expect(once[0]).toBeCloseTo(2 / Math.sqrt(12));
});

test("many keys find their own slots, and what nobody weighs adds nothing", () => {
  const entries = Array.from({ length: 500 }, (_, key): [number, number] => [key * 64, key + 1]);
  const table = compileJoint([entries]);
  for (const [key, weight] of entries)
    expect(weighJointly(table, (visit) => visit(key))[0]).toBeCloseTo(weight / Math.sqrt(12));
  expect(weighJointly(table, (visit) => visit(1))[0]).toBe(0);
  expect([...weighJointly(compileJoint([[], []]), (visit) => visit(5))]).toEqual([0, 0]);
});
