import { matchingRows, restsForDays, rowsAsCsv, sellerRows } from "../../src/app/sellers-rows";
import type { Case } from "../../src/mail/case";
import { preset } from "./scene";

const now = "2026-03-03T09:00:00.000Z";
const from = { neverJudge: [], preset, now };

function known(sellerKey: string, more: Partial<Case> = {}): Case {
  return {
    sellerKey,
    name: null,
    people: [],
    refusals: [{ at: "2026-03-01T09:00:00.000Z", kind: "declined" }],
    touchesSince: 0,
    lastTouchAt: null,
    taken: [],
    status: "declined",
    ...more,
  };
}

test("the most persistent come first, then the newest, then by name", () => {
  const cases = [
    known("calm.example"),
    known("late.example", { lastTouchAt: "2026-03-02T09:00:00.000Z", touchesSince: 1 }),
    known("pushy.example", { lastTouchAt: "2026-02-01T09:00:00.000Z", touchesSince: 4 }),
    known("also-calm.example"),
  ];
  const keys = sellerRows(cases, from).map(({ key }) => key);
  expect(keys).toEqual(["pushy.example", "late.example", "also-calm.example", "calm.example"]);
});

test("a row tells first and newest refusal, and whether the seller is never judged", () => {
  const refusals = [
    { at: "2026-03-01T09:00:00.000Z", kind: "declined" },
    { at: "2026-01-01T09:00:00.000Z", kind: "said" },
  ] as const;
  const [row] = sellerRows([known("a.example", { refusals })], { ...from, neverJudge: ["@a.example"] });
  expect(row).toMatchObject({
    refusedAt: "2026-01-01T09:00:00.000Z",
    lastRefusedAt: "2026-03-01T09:00:00.000Z",
    refusals: 2,
    allowed: true,
  });
});

test("a case at rest for long may go; one with a newer message stays", () => {
  const old = new Date(Date.parse(now) - (restsForDays + 1) * 86_400_000).toISOString();
  const refusals = [{ at: old, kind: "declined" }] as const;
  const rows = sellerRows([known("a.example", { refusals }), known("b.example", { refusals, lastTouchAt: now })], from);
  expect(rows.map(({ key, expired }) => `${key} ${expired}`)).toEqual(["b.example false", "a.example true"]);
});

test("search finds every word in key, name or people, whatever its case", () => {
  const rows = sellerRows(
    [known("a.example", { name: "Acme GmbH", people: ["ann@a.example"] }), known("b.example")],
    from,
  );
  expect(matchingRows(rows, "ANN acme").map(({ key }) => key)).toEqual(["a.example"]);
  expect(matchingRows(rows, "ann b.example")).toEqual([]);
  expect(matchingRows(rows, " ")).toHaveLength(2);
});

test("the export quotes what needs it and lets no name become a formula", () => {
  const rows = sellerRows(
    [known("a.example", { name: '=HYPERLINK("x"),\nb', people: ["ann@a.example", "bob@a.example"] })],
    from,
  );
  const [head, ...lines] = rowsAsCsv(rows).split("\r\n");
  expect(head).toBe(
    "\uFEFFseller,name,status,first_refusal,last_refusal,refusals,messages_since,last_message,people,never_judged",
  );
  expect(lines.join("\r\n")).toBe(
    'a.example,"\'=HYPERLINK(""x""),\nb",declined,2026-03-01T09:00:00.000Z,2026-03-01T09:00:00.000Z,1,0,,ann@a.example bob@a.example,no\r\n',
  );
});
