import { compileRules } from "../../src/engine/compile";
import { speaksAgainst } from "../../src/engine/rule";
import { judge } from "../../src/engine/judge";
import { catalogue } from "../../src/rules/catalogue";
import { firingsOf, readExample } from "../../src/rules/example";
import { innocent } from "./innocent";

const rules = compileRules(catalogue);
/** So much, in logits, moves a verdict nearly by itself. */
const HEAVY = 1;
/** These weigh a letter as a whole: nothing in it is what they fire on. */
const WHOLE: ReadonlySet<string> = new Set(["wording", "structure"]);

const heavy = Object.entries(heaviest()).filter(([id, weight]) => {
  const family = rules.families[rules.idIndex.get(id) ?? -1] ?? "";
  return weight >= HEAVY && !speaksAgainst(family) && !WHOLE.has(family);
});

test("no rule adds much to ordinary mail", () => {
  const found = heavy.flatMap(([id, weight]) =>
    innocent
      .filter(({ text }) =>
        firingsOf(rules, id, readExample(text).conversation).some(({ strength }) => strength * weight >= HEAVY),
      )
      .map(({ kind }) => `${id}: ${kind}`),
  );
  expect(heavy.length).toBeGreaterThan(3);
  expect(found).toEqual([]);
});

test.each(innocent.map(({ kind, text }) => [kind, text] as const))("%s is not called sales", (_, text) => {
  expect(judge(readExample(text).conversation, { rules }).verdict).not.toBe("sales");
});

/** The greatest of what each rule weighs in a message by itself, at first and closely, and in a conversation. */
function heaviest(): Readonly<Record<string, number>> {
  const { weights, conversationWeights = weights, closer } = catalogue;
  const most = new Map(Object.entries(weights.rules));
  const further = [closer?.weights ?? weights, conversationWeights];
  for (const [id, weight] of further.flatMap((each) => Object.entries(each.rules)))
    most.set(id, Math.max(weight, most.get(id) ?? weight));
  return Object.fromEntries(most);
}
