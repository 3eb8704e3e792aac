import {
  backProblem,
  changeOf,
  takenBack,
  templateLimits,
  templateProblem,
  withoutTemplate,
  withTemplate,
} from "../../src/app/own-templates";

const one = { id: "t1", name: "One", text: "No. {stop}" };
const two = { id: "t2", name: "Two", text: "{stop} {scope}" };
const ten = Array.from({ length: 10 }, (_, n) => ({ id: `t${n + 1}`, name: `Name ${n}`, text: "No." }));

test("a template is added at the end, changed in its place and removed", () => {
  expect(withTemplate([one], two)).toEqual([one, two]);
  expect(withTemplate([one, two], { ...one, name: " New " })).toEqual([{ ...one, name: "New" }, two]);
  expect(withoutTemplate([one, two], "t1")).toEqual([two]);
});

test("names and texts are cut to their limits", () => {
  const [kept] = withTemplate([], { id: "t1", name: "n".repeat(500), text: "x".repeat(9000) });
  expect([kept?.name.length, kept?.text.length]).toEqual([templateLimits.name, templateLimits.text]);
});

test.each([
  ["no-name", [], { ...one, name: "  " }],
  ["no-text", [], { ...one, text: "\n " }],
  ["name-taken", [one], { ...two, name: "ONE " }],
  ["too-many", ten, { ...one, id: "t11" }],
  [
    "no-room",
    ten.map((each) => ({ ...each, text: "x".repeat(800) })),
    { ...one, name: "Name 0", text: "y".repeat(900) },
  ],
  [null, ten, { ...one, name: "Name 0 again" }],
  [null, [one], { ...one, text: "Other words." }],
])("what stands in the way: %p", (problem, known, template) => {
  expect(templateProblem(known, template)).toBe(problem);
});

test("taking back an addition, a change or a removal leaves what else was changed since", () => {
  const three = { id: "t3", name: "Three", text: "No." };
  expect(takenBack([one, two, three], changeOf([one], "t2"))).toEqual([one, three]);
  expect(takenBack([{ ...one, text: "Other." }, two], changeOf([one], "t1"))).toEqual([one, two]);
  expect(takenBack([two, three], changeOf([one, two], "t1"))).toEqual([one, two, three]);
  expect(takenBack(ten, changeOf([{ ...one, id: "t99" }], "t99"))).toEqual(ten);
});

test("what has no room any more is not brought back, and it can be told why", () => {
  const removed = changeOf([one, two], "t1");
  const long = ten.slice(1).map((each) => ({ ...each, text: "x".repeat(860) }));
  const back = changeOf([{ ...one, text: "y".repeat(1400) }, ...long], "t1");
  expect(takenBack(long, back)).toEqual(long);
  expect(backProblem(long, back)).toBe("no-room");
  expect(takenBack([one, ...long], back)).toEqual([one, ...long]);
  expect(backProblem(ten, changeOf([{ ...one, id: "t99" }], "t99"))).toBe("too-many");
  expect(backProblem([two], removed)).toBeNull();
  expect(backProblem(ten, changeOf(ten.slice(1), "t1"))).toBeNull();
});
