import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileRules } from "../../src/engine/compile";
import { effectivePreset } from "../../src/presets/effective";
import { layersOf } from "../../src/presets/layers";
import { ownRuleProblems } from "../../src/presets/own-rules";
import { withOwnRules } from "../../src/presets/policy";
import { readPreset, readPresetText } from "../../src/presets/read";
import { pathText } from "../../src/presets/problem";
import type { OwnRule } from "../../src/presets/document";
import { examinePreset } from "../../src/cli/preset/examine";

// Fuzzing takes its time on a busy machine; what counts is that it ends.
jest.setTimeout(60_000);

const text = readFileSync(join(__dirname, "good.json"), "utf8");
const good = JSON.parse(text) as Record<string, unknown>;

/** Every place of a value, the whole first. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, each]) => places(each, [...path, name]))];
}

function replaced(value: unknown, [name, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (name === undefined) return by;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const slot = copy as Record<string | number, unknown>;
  slot[name] = replaced(slot[name], rest, by);
  return copy;
}

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(null, "", "\u202e", -1, 1e308, [], {}, [[]], { en: 1 }, "x".repeat(5000), NaN, true),
  fc.string({ unit: "binary" }),
);

describe("fuzzed presets", () => {
  test("a good preset with one or two values exchanged never throws, and what is taken makes a judge", () => {
    const all = places(good);
    const change = fc.tuple(fc.nat(all.length - 1), odd);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const spoilt = changes.reduce<unknown>((value, [at, by]) => {
          const path = all[at] ?? [];
          return reachable(value, path) ? replaced(value, path, by) : value;
        }, good);
        const read = readPreset(spoilt);
        if (!read.ok) {
          expect(read.problems.length).toBeGreaterThan(0);
          expect(read.problems.length).toBeLessThanOrEqual(1000);
          for (const { path, message } of read.problems) expect(`${pathText(path)}${message}`).not.toBe("");
          return;
        }
        const preset = effectivePreset(layersOf(read.preset, ["ann@buying.harbour.example"]));
        const none = { rules: [], combinations: [], fields: {}, weights: { bias: 0, rules: {} } };
        expect(() => compileRules(withOwnRules(none, preset.ownRules))).not.toThrow();
      }),
      { numRuns: 1500 },
    );
  });

  test("any JSON and any text never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: "binary" })), (any) => {
        expect(readPresetText(any).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test("text with letters taken out, put in and doubled is told to administrators, and never throws", () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 8 }), (at, length, added) => {
        const spoilt = text.slice(0, at) + added + text.slice(at + length);
        // Whole and good presets are judged against everyday mail as well, which takes its time and is proven elsewhere.
        if (readPresetText(spoilt).ok) return;
        const { remarks, preset } = examinePreset(spoilt, "2026-11-21T12:00:00Z");
        expect(preset).toBeNull();
        expect(remarks.length).toBeGreaterThan(0);
        for (const { line, column } of remarks) expect(line * column).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});

function reachable(value: unknown, path: readonly (string | number)[]): boolean {
  let at: unknown = value;
  for (const part of path.slice(0, -1)) {
    if (typeof at !== "object" || at === null) return false;
    at = (at as Record<string | number, unknown>)[part];
  }
  return path.length === 0 || (typeof at === "object" && at !== null);
}

describe("own rules stay small", () => {
  const rule = (phrases: string[]): OwnRule => ({
    id: "own-x",
    family: "offer",
    title: "x",
    because: "x",
    phrases: { any: phrases },
    weight: 1,
    examples: { fires: ["x"], silent: ["y"] },
  });

  test.each([
    ["(((((((((a)))))))))", "choices"],
    ["[a][b][c][d] e", "choices"],
    ["a … b … c … d", "gaps"],
    ["* offer", "three letters"],
    ["(a|b|c|d|e|f|g|h|i|j|k|l|m|n)", "alternatives"],
    ["…", "begins and ends"],
    ["( | )", ""],
  ])("%s is refused", (phrase, hint) => {
    const [problem] = ownRuleProblems([rule([phrase])], []);
    expect(problem).toMatchObject({ code: "phrase", path: [0, "phrases", "any", 0] });
    expect(problem?.message).toContain(hint);
  });

  test("a thousand phrases in all, no more", () => {
    const many = Array.from({ length: 21 }, (_, index) => ({
      ...rule(Array.from({ length: 50 }, (_each, place) => `offer number ${place}`)),
      id: `own-${index}`,
    }));
    expect(ownRuleProblems(many.slice(0, 20), [])).toEqual([]);
    expect(ownRuleProblems(many, [])).toMatchObject([{ code: "too-many" }]);
  });
});
