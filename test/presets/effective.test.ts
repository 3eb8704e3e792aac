import { productDefaults } from "../../src/presets/defaults";
import { effectivePreset, type PresetLayer } from "../../src/presets/effective";
import { explainPreset } from "../../src/presets/explain";
import { userLayer } from "../../src/presets/user";

const organisation: PresetLayer = {
  name: "Harbour",
  values: { tone: "firm", folder: { named: "Declined" }, allow: ["@Ropes.example"], caps: { praise: 1 } },
  locked: ["folder"],
  reasons: { folder: { en: "Works council.", de: "Betriebsrat." } },
};
const group: PresetLayer = {
  name: "Purchasing",
  values: { tone: "courteous", folder: "archive", allow: ["fuel.example", "ropes.example"], caps: { offer: 2 } },
};

test("without layers the product's defaults hold", () => {
  expect(effectivePreset([])).toEqual(productDefaults);
});

test("later layers replace, lists and tables are added to, locks hold", () => {
  const preset = effectivePreset([organisation, group, userLayer({ tone: "brief", neverJudge: ["friend@x.example"] })]);
  expect(preset).toMatchObject({
    tone: "brief",
    folder: { named: "Declined" },
    allow: ["ropes.example", "fuel.example", "friend@x.example"],
    caps: { praise: 1, offer: 2 },
    locks: { folder: { by: "Harbour", reason: { en: "Works council.", de: "Betriebsrat." } } },
  });
});

test("a locked list is not added to", () => {
  const layers = [{ ...organisation, locked: ["allow"] as const }, userLayer({ neverJudge: ["seller@x.example"] })];
  expect(effectivePreset(layers).allow).toEqual(["ropes.example"]);
});

test("every value tells where it came from", () => {
  const { origins } = explainPreset(productDefaults, [organisation, group, userLayer({ tone: "brief" })]);
  expect(Object.keys(origins).sort()).toEqual(Object.keys(productDefaults).sort());
  expect(origins.tone).toEqual({ layer: "user", parts: [], lock: null, unheard: [] });
  expect(origins.sending.layer).toBe("product");
  expect(origins.folder).toMatchObject({ layer: "Harbour", lock: { by: "Harbour" }, unheard: ["Purchasing"] });
  expect(origins.allow.parts).toEqual([
    { part: "fuel.example", layer: "Purchasing" },
    { part: "ropes.example", layer: "Purchasing" },
  ]);
  expect(origins.caps.parts).toEqual([
    { part: "praise", layer: "Harbour" },
    { part: "offer", layer: "Purchasing" },
  ]);
});

test("of two dates of refusal the earlier one counts", () => {
  const some = { name: "a", values: { refused: [{ key: "s.example", at: "2026-03-01" }] } };
  const more = { name: "b", values: { refused: [{ key: "S.example", at: "2026-01-01" }] } };
  expect(effectivePreset([some, more]).refused).toEqual([{ key: "s.example", at: "2026-01-01" }]);
});

test("approved wording is joined by tone and language", () => {
  const one = { name: "a", values: { wording: { firm: { en: "No.", de: "Nein." } } } };
  const other = { name: "b", values: { wording: { firm: { en: "No, thanks." }, final: { en: "Stop." } } } };
  expect(effectivePreset([one, other]).wording).toEqual({
    firm: { en: "No, thanks.", de: "Nein." },
    final: { en: "Stop." },
  });
});

test("no input is changed", () => {
  const frozen = Object.freeze({ name: "x", values: Object.freeze({ allow: Object.freeze(["a.example"]) }) });
  expect(() => effectivePreset([frozen, frozen])).not.toThrow();
});
