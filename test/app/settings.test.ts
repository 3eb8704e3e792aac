import { completeSettings, lockOf } from "../../src/app/settings";
import { effectivePreset } from "../../src/presets/effective";

const locked = effectivePreset([
  {
    name: "Northlight",
    values: { sending: "draft", allow: ["supplier.example"] },
    locked: ["sending", "allow"],
    reasons: { sending: { en: "Legal reads first.", de: "Recht liest zuerst." } },
  },
]);

describe("settings", () => {
  test("what the organisation locked is not the reader's to choose", () => {
    const settings = completeSettings({ sending: "send", neverJudge: ["@mine.example"], tone: "firm" }, locked);
    expect([settings.sending, settings.neverJudge, settings.tone]).toEqual(["draft", [], "firm"]);
  });

  test("without locks the reader's choice goes before the organisation's", () => {
    expect(completeSettings({ sending: "send", undoSeconds: undefined }, effectivePreset([]))).toMatchObject({
      sending: "send",
      undoSeconds: 120,
    });
  });

  test("a lock names who set it and why, in the reader's language", () => {
    expect(lockOf(locked, "sending", "de-DE")).toEqual({ by: "Northlight", reason: "Recht liest zuerst." });
    expect(lockOf(locked, "neverJudge", "en")).toEqual({ by: "Northlight", reason: null });
    expect(lockOf(locked, "tone", "en")).toBeNull();
  });
});
