import fc from "fast-check";
import type { Case } from "../../../src/mail/case";
import { mergedCases, unpackCases, type KeptCase } from "../../../src/platform/browser/case-pack";
import { packCases } from "../../../src/platform/browser/case-pack-write";

const day = 86_400_000;
const start = Date.parse("2026-01-01T00:00:00.000Z");

function kept(number: number, more: Partial<Case> = {}): KeptCase {
  const at = new Date(start + number * 60_000).toISOString();
  const sellerKey = `seller-number-${number}.example`;
  const known: Case = {
    sellerKey,
    name: `Seller "Number" ${number}`,
    people: [`ann@${sellerKey}`, `bob@${sellerKey}`],
    refusals: [{ at, kind: "declined" }],
    touchesSince: number % 7,
    lastTouchAt: number % 2 ? at : null,
    taken: [{ at, runId: `run-${number}`, what: "declined" }],
    status: "declined",
    ...more,
  };
  return { sellerKey, stamp: start + number * 60_000, known };
}

/** How long a text is where the mailbox stores it: JSON within JSON. */
const stored = (text: string): number => JSON.stringify(JSON.stringify(text)).length;

test("what fits comes back whole", () => {
  const cases = [kept(1), kept(2, { status: "withdrawn", refusals: [], name: null }), { ...kept(3), known: null }];
  const back = unpackCases(packCases(cases, 28_000, start + day));
  expect([...back].sort((a, b) => a.stamp - b.stamp)).toEqual(cases);
});

test("2,000 sellers: never over the limit, and none of the newest 500 lost", () => {
  const cases = Array.from({ length: 2000 }, (_, index) => kept(index));
  const text = packCases(cases, 28_000, start + day);
  expect(stored(text)).toBeLessThanOrEqual(28_000 + 6);
  const back = new Map(unpackCases(text).map((one) => [one.sellerKey, one]));
  for (const one of cases.slice(-500)) {
    expect(back.get(one.sellerKey)?.known).toMatchObject({ status: "declined", refusals: [{ kind: "declined" }] });
  }
  // The very newest keep everything.
  expect(back.get("seller-number-1999.example")).toEqual(cases[1999]);
});

test("resolved sellers leave before those that still write", () => {
  const resolved = Array.from({ length: 1000 }, (_, index) => kept(index + 1000, { status: "withdrawn" }));
  const open = Array.from({ length: 300 }, (_, index) => kept(index));
  const back = unpackCases(packCases([...resolved, ...open], 20_000, start + day));
  const keys = new Set(back.map(({ sellerKey }) => sellerKey));
  expect(open.every(({ sellerKey }) => keys.has(sellerKey))).toBe(true);
  expect(back.length).toBeLessThan(1300);
});

test("of two versions the later one stays, in whatever order they come; a removal is a version too", () => {
  const older = kept(1);
  const removed: KeptCase = { ...older, stamp: older.stamp + 1, known: null };
  expect(mergedCases([older], [removed])).toEqual([removed]);
  expect(mergedCases([removed], [older])).toEqual([removed]);
});

test("the trace of a removal goes after a month", () => {
  const removed: KeptCase = { ...kept(1), known: null };
  expect(unpackCases(packCases([removed], 1000, removed.stamp + day))).toHaveLength(1);
  expect(unpackCases(packCases([removed], 1000, removed.stamp + 31 * day))).toHaveLength(0);
});

test("names and keys may hold anything, and any text unpacks to something", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", minLength: 1 }), { maxLength: 8 }), (names) => {
      const cases = names.map((name, index) => kept(index, { name, people: [name] }));
      const text = packCases(cases, 28_000, start + day);
      expect(unpackCases(text)).toHaveLength(cases.length);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(unpackCases(text))));
});
