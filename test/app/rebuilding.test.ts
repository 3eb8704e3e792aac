import { evidenceOf, repaired, unrepaired, type Evidence } from "../../src/app/rebuilding";
import type { Case } from "../../src/mail/case";
import type { MarkedMail } from "../../src/ports/mailbox";

const own = { me: ["me@corp.example"], myDomains: ["corp.example"] };
const ann = { name: "Ann", address: "Ann@seller.example" };
const bob = { name: "Bob", address: "bob@seller-group.example" };

const filed = (
  at: string,
  from: MarkedMail["people"][number] = ann,
  conversationId: string | null = "c1",
): MarkedMail => {
  return { kind: "filed", conversationId, people: [from], at, run: null };
};
const declined = (at: string, run: string, to = ann, conversationId: string | null = "c1"): MarkedMail => {
  return { kind: "declined", conversationId, people: [to], at, run };
};
const day = (number: number): string => `2026-03-0${number}T09:00:00.000Z`;

/** The only seller of this mail. */
function told(...marked: readonly MarkedMail[]): Evidence {
  const [only, ...others] = evidenceOf(marked, own);
  if (!only || others.length > 0) throw new Error("not one seller");
  return only;
}

const whole: Case = {
  sellerKey: "seller.example",
  name: "Ann",
  people: ["ann@seller.example"],
  refusals: [{ at: day(2), kind: "declined" }],
  touchesSince: 1,
  lastTouchAt: day(3),
  taken: [{ at: day(2), runId: "r1", what: "declined" }],
  status: "declined",
};

test("a lost case comes back from the mailbox, with refusal, people, steps and touches", () => {
  const evidence = told(filed(day(3)), declined(day(2), "r1"), filed(day(1)));
  expect(repaired(null, evidence)).toEqual(whole);
});

test("what was only filed is no refusal", () => {
  const evidence = told(filed(day(1)), filed(day(4)));
  expect(repaired(null, evidence)).toMatchObject({
    refusals: [],
    touchesSince: 0,
    status: "open",
    taken: [{ at: day(4), what: "filed" }],
  });
});

test("a second run finds nothing: the same case comes back, not an equal one", () => {
  const evidence = told(filed(day(3)), declined(day(2), "r1"), filed(day(1)));
  const once = repaired(null, evidence);
  expect(repaired(once, evidence)).toBe(once);
  const onlyFiled = told(filed(day(1)));
  const known = repaired(null, onlyFiled);
  expect(repaired(known, onlyFiled)).toBe(known);
});

test("nothing known is dropped, and a decline sent long after it was noted is known by its run", () => {
  const known: Case = {
    ...whole,
    refusals: [...whole.refusals, { at: day(8), kind: "said" }],
    touchesSince: 5,
    lastTouchAt: day(9),
    people: ["ann@seller.example", "eve@seller.example"],
  };
  expect(repaired(known, told(filed(day(3)), declined(day(7), "r1")))).toBe(known);
  const more = repaired(known, told(declined(day(6), "r2", bob), filed(day(1))));
  expect(more).toMatchObject({ touchesSince: 5, lastTouchAt: day(9), status: "declined" });
  expect(more.refusals.map(({ at }) => at)).toEqual([day(2), day(6), day(8)]);
  expect(more.people).toEqual(["ann@seller.example", "eve@seller.example", "bob@seller-group.example"]);
  expect(more.taken.map(({ runId }) => runId)).toEqual(["r1", "r2"]);
});

test("where the store had no room for runs, a decline of the same day is the one it knows", () => {
  const known = { ...whole, taken: [] };
  expect(repaired(known, told(declined("2026-03-02T15:00:00Z", "r1")))).toBe(known);
});

test("a seller whom the reader opened again stays open; only a later decline closes", () => {
  const known: Case = {
    ...whole,
    refusals: [],
    touchesSince: 0,
    lastTouchAt: null,
    taken: [{ at: day(5), runId: "x", what: "reopened" }],
    status: "reopened",
  };
  expect(repaired(known, told(filed(day(1)), declined(day(2), "r1")))).toBe(known);
  expect(repaired(known, told(declined(day(6), "r2")))).toMatchObject({
    status: "declined",
    refusals: [{ at: day(6) }],
  });
});

test("a conversation belongs to its first seller, and several to the same one are joined; our own side is nobody's", () => {
  const sellers = evidenceOf(
    [
      filed(day(2), bob),
      filed(day(1)),
      filed(day(4), ann, "c2"),
      filed(day(1), { address: "me@corp.example" }, "c3"),
      filed(day(1), { address: "boss@corp.example" }, null),
      filed(day(1), {}, null),
      filed(day(1), { address: "eve@other.example" }, null),
    ],
    own,
  );
  expect(sellers.map(({ sellerKey }) => sellerKey)).toEqual(["other.example", "seller.example"]);
  expect(sellers[1]).toMatchObject({
    people: ["ann@seller.example", "bob@seller-group.example"],
    filed: [day(1), day(2), day(4)],
  });
});

test("undo gives back what stood there, and keeps what was done since", () => {
  expect(unrepaired(whole, null, whole)).toBeNull();
  expect(unrepaired(null, null, whole)).toBeNull();
  const before: Case = { ...whole, refusals: [], taken: [], touchesSince: 0, lastTouchAt: null, status: "open" };
  expect(unrepaired(whole, before, whole)).toBe(before);
  const since: Case = {
    ...whole,
    refusals: [...whole.refusals, { at: day(9), kind: "declined" }],
    taken: [...whole.taken, { at: day(9), runId: "r9", what: "declined" }],
  };
  expect(unrepaired(since, null, whole)).toMatchObject({
    refusals: [{ at: day(9) }],
    taken: [{ runId: "r9" }],
    status: "declined",
  });
});
