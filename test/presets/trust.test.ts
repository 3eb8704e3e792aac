import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judgePayload } from "../../src/presets/trust";

const good = readFileSync(join(__dirname, "good.json"), "utf8");
const now = "2026-11-21T12:00:00Z";
const refusalOf = (payload: string, inForce: { version: number; payload: string } | null = null, at = now): unknown => {
  const judged = judgePayload(payload, { now: at, inForce });
  return judged.ok ? null : { code: judged.refusal.code, field: judged.refusal.field };
};

test("a good preset is taken over: the first, a higher version, and the same again", () => {
  expect(refusalOf(good)).toBeNull();
  expect(refusalOf(good, { version: 3, payload: "{}" })).toBeNull();
  expect(refusalOf(good, { version: 4, payload: good })).toBeNull();
});

test.each<[string, string, string, { code: string; field: string }]>([
  ["broken", good.slice(0, 100), now, { code: "json", field: "preset" }],
  ["of a wrong shape", good.replace('"tone": "firm"', '"tone": 3'), now, { code: "type", field: "settings.tone" }],
  [
    "with a field that nobody knows",
    good.replace('"tone"', '"tones"'),
    now,
    { code: "unknown-field", field: "settings.tones" },
  ],
  ["of a newer format", good.replace('"format": 1', '"format": 9'), now, { code: "format", field: "format" }],
  ["oversized", good + " ".repeat(600_000), now, { code: "too-large", field: "preset" }],
  ["expired", good, "2100-01-01T00:00:00Z", { code: "expired", field: "validUntil" }],
  ["not valid yet", good, "2025-12-31T23:59:59Z", { code: "not-yet", field: "validFrom" }],
])("a preset that is %s is refused as a whole", (_what, payload, at, refusal) => {
  expect(refusalOf(payload, null, at)).toEqual(refusal);
});

test("a last day counts to its end", () => {
  expect(refusalOf(good, null, "2099-12-31T23:59:59Z")).toBeNull();
});

test("an older version, and other content under the same version, are refused", () => {
  expect(refusalOf(good, { version: 5, payload: "{}" })).toEqual({ code: "rollback", field: "version" });
  expect(refusalOf(good, { version: 4, payload: "{}" })).toEqual({ code: "rollback", field: "version" });
});
