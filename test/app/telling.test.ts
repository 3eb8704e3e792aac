import { isTelling, tellingFinding } from "../../src/app/telling";
import type { Family } from "../../src/engine/rule";
import type { MessageReading, Stage } from "../../src/engine/verdict";

const families: Readonly<Record<string, Family>> = {
  letter: "structure",
  reproach: "pressure",
  insult: "hostility",
  price: "price",
  offer: "offer",
};

function reading(stage: Stage | null, ...found: readonly (readonly [rule: string, weight: number, quote?: string])[]) {
  const findings = found.map(([rule, weight, quote = rule]) => ({ rule, weight, quote, start: 0, end: 1 }));
  return { id: "m", direction: "in", stage, alsoStages: [], stance: null, findings } satisfies MessageReading;
}

const familyOf = (rule: string): Family | undefined => families[rule];

test.each([
  ["hostile", "insult"],
  ["pressure", "reproach"],
  ["pitch", "offer"],
] as const)("at the stage %s it is %s, however much a greeting weighs", (stage, rule) => {
  const all = reading(stage, ["letter", 9], ["price", 3], ["offer", 1], ["reproach", 0], ["insult", 0]);
  expect(tellingFinding(all, familyOf)?.rule).toBe(rule);
});

test("within one family the weightier one tells more", () => {
  expect(tellingFinding(reading("pitch", ["offer", 1, "a"], ["offer", 2, "b"]), familyOf)?.quote).toBe("b");
});

test("what nothing is known of stands in where nothing else is", () => {
  expect(tellingFinding(reading("pitch", ["other", 1], ["letter", 2]), familyOf)?.rule).toBe("letter");
});

test("what has no words, or speaks against, tells nothing", () => {
  expect(tellingFinding(reading("pitch", ["offer", 1, " "], ["price", -1]), familyOf)).toBeNull();
});

test("rules about wording and form, and unknown ones, do not tell", () => {
  expect(["insult", "price", "letter", "other"].map((rule) => isTelling(rule, familyOf))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
