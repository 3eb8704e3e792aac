import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILT_IN } from "../../src/presets/built-in";
import type { PresetDocument } from "../../src/presets/document";
import { productDefaults } from "../../src/presets/defaults";
import { effectivePreset } from "../../src/presets/effective";
import { layersOf } from "../../src/presets/layers";
import { policyOf, shownIn, withOwnRules } from "../../src/presets/policy";
import { BUILT_IN_NAMES } from "../../src/presets/schema";
import { defaultPolicy } from "../../src/engine/policy";

const good = JSON.parse(readFileSync(join(__dirname, "good.json"), "utf8")) as PresetDocument;
const empty = { rules: [], combinations: [], fields: {}, weights: { bias: 0, rules: {} } };

test("base, organisation and the reader's groups, in this order", () => {
  const names = (addresses: string[]): string[] => layersOf(good, addresses).map(({ name }) => name);
  expect(names([])).toEqual(["balanced", "Harbour Authority"]);
  expect(names(["ann@harbour.example"])).toEqual(["balanced", "Harbour Authority"]);
  expect(names(["Ann@Buying.harbour.example"])).toEqual(["balanced", "Harbour Authority", "Purchasing"]);
  expect(names(["ann@x.buying.harbour.example"])).toContain("Purchasing");
  expect(names(["ann@notbuying.harbour.example"])).not.toContain("Purchasing");
});

test("a document becomes what holds", () => {
  const preset = effectivePreset(layersOf(good, ["ann@buying.harbour.example"]));
  expect(preset).toMatchObject({
    organisation: "Harbour Authority",
    version: 4,
    contact: "it@harbour.example",
    tone: "courteous",
    allow: ["ropeworks.example", "diesel@fuel.example", "lineshipping.example"],
    myDomains: ["harbour.example", "pilots.harbour.example"],
    locks: { folder: { by: "Harbour Authority" } },
  });
});

test("and a policy for the engine", () => {
  const preset = effectivePreset(layersOf(good, []));
  expect(policyOf(preset)).toEqual({
    salesAt: 0.9,
    unsureAt: 0.5,
    caps: { praise: 1.5 },
    off: ["free-material"],
    weights: { "own-berth-software": 2 },
    allow: preset.allow,
    refused: [{ key: "crane-deals.example", at: "2026-02-11" }],
  });
  expect(withOwnRules(empty, preset.ownRules).rules).toEqual([
    {
      id: "own-berth-software",
      family: "offer",
      kind: "phrases",
      phrases: { en: ["berth planning (software|platform)"] },
    },
  ]);
  expect(policyOf(productDefaults)).toEqual(defaultPolicy);
});

test("a rule that one layer turns off, a later one can turn on again", () => {
  const layers = [
    { name: "a", values: { rules: { x: "off", y: "off" } as const } },
    { name: "b", values: { rules: { x: "on", y: 1.5 } as const } },
  ];
  expect(policyOf(effectivePreset(layers))).toMatchObject({ off: [], weights: { y: 1.5 } });
});

test("every built-in preset differs from every other, and the watching one offers nothing", () => {
  const all = BUILT_IN_NAMES.map((name) => JSON.stringify(effectivePreset([{ name, values: BUILT_IN[name].values }])));
  expect(new Set(all).size).toBe(BUILT_IN_NAMES.length);
  expect(effectivePreset([{ name: "x", values: BUILT_IN["observe-only"].values }])).toMatchObject({
    observe: true,
    mailRule: "never",
  });
});

test("reasons come in the reader's language, else in English", () => {
  expect(shownIn({ en: "Yes", de: "Ja" }, "de-AT")).toBe("Ja");
  expect(shownIn({ en: "Yes", de: "Ja" }, "fr")).toBe("Yes");
  expect(shownIn({ de: "Ja" }, "fr")).toBe("Ja");
  expect(shownIn("Always", "fr")).toBe("Always");
});

test("thresholds of built-in presets keep their order around the fitted ones", () => {
  const salesAt = (name: keyof typeof BUILT_IN): number =>
    effectivePreset([{ name, values: BUILT_IN[name].values }]).salesAt;
  expect(salesAt("balanced")).toBe(defaultPolicy.salesAt);
  expect(salesAt("strict")).toBeLessThan(salesAt("executive"));
  expect(salesAt("executive")).toBeLessThan(salesAt("balanced"));
  expect(salesAt("procurement-friendly")).toBeGreaterThan(salesAt("balanced"));
});
