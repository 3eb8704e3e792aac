import type { JournalEntry } from "../../src/actions/journal";
import { planDecline } from "../../src/actions/plan";
import { forgotten, remembered, touched } from "../../src/app/cases";
import type { StepOf } from "../../src/app/steps/performer";
import type { Conversation } from "../../src/mail/message";
import { judge, me, message } from "./scene";

const at = "2026-03-03T09:00:00.000Z";

function declined(id: string, decline = true): { readonly run: JournalEntry; readonly step: StepOf<"remember"> } {
  const run = planDecline({
    id,
    runner: "p",
    at,
    message: { itemId: "i" },
    seller: { key: "seller.example", name: "Seller", people: ["ann@seller.example"] },
    decline: decline ? { html: "", mode: "draft" } : null,
    undoSeconds: 0,
    category: { name: "c", colour: "preset1" },
    folder: "archive",
    access: { write: true, send: true },
  });
  const step = run.steps.map((known) => known.step).find(({ kind }) => kind === "remember");
  if (step?.kind !== "remember") throw new Error("no such step");
  return { run, step };
}

function talk(...sent: readonly string[]): Conversation {
  const messages = sent.map((sentAt, index) =>
    message(`m${index}`, { sentAt, from: { address: `p${index}@seller.example` } }),
  );
  return { id: "c", me: [me], myDomains: [], messages };
}

test("a decline is noted once, however often the step runs", () => {
  const { run, step } = declined("r1");
  const once = remembered(null, step, run);
  expect(once).toMatchObject({
    status: "declined",
    refusals: [{ at, kind: "declined" }],
    people: ["ann@seller.example"],
  });
  expect(remembered(once, step, run)).toBe(once);
});

test("filed without a word is no refusal", () => {
  const { run, step } = declined("r1", false);
  expect(remembered(null, step, run)).toMatchObject({ status: "open", refusals: [], taken: [{ what: "filed" }] });
});

test("taken back, nothing of a new case stays, and an older one is as before", () => {
  const first = declined("r1");
  const second = { ...declined("r2"), step: { ...declined("r2").step, refusedAt: "2026-03-09T00:00:00.000Z" } };
  const before = remembered(null, first.step, first.run);
  const after = remembered(before, second.step, second.run);
  expect(forgotten(after, "r2", second.step.refusedAt)).toEqual(before);
  expect(forgotten(before, "r1", at)).toBeNull();
  expect(forgotten(before, "another", at)).toBe(before);
});

test("messages after the first refusal are touches, each counted once, with the people who wrote them", () => {
  const { run, step } = declined("r1");
  const known = remembered(null, step, run);
  const one = talk("2026-03-01T00:00:00Z", "2026-03-05T00:00:00Z", "2026-03-06T00:00:00Z");
  const counted = touched(known, one, judge(one));
  expect(counted).toMatchObject({ touchesSince: 2, lastTouchAt: "2026-03-06T00:00:00.000Z" });
  expect(counted.people).toEqual(["ann@seller.example", "p1@seller.example", "p2@seller.example"]);
  expect(touched(counted, one, judge(one))).toBe(counted);
  const more = talk("2026-03-05T00:00:00Z", "2026-03-08T00:00:00Z");
  expect(touched(counted, more, judge(more)).touchesSince).toBe(3);
});

test("without a refusal, and without dates, nothing is counted", () => {
  const { run, step } = declined("r1", false);
  const known = remembered(null, step, run);
  const one = talk("2026-03-05T00:00:00Z");
  expect(touched(known, one, judge(one))).toBe(known);
  const refused = remembered(null, declined("r2").step, declined("r2").run);
  const undated = talk("not a date");
  expect(touched(refused, undated, judge(undated))).toBe(refused);
});
