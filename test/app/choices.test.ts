import { withAllowed, withCalled } from "../../src/app/choices";

test("on is on once, off is off, others stay", () => {
  const ann = { kind: "person", address: "Ann@Seller.example", sellerKey: "seller.example" } as const;
  const company = { ...ann, kind: "company" } as const;
  const list = withAllowed(withAllowed(["x@y.example"], ann, true), ann, true);
  expect(list).toEqual(["x@y.example", "ann@seller.example"]);
  expect(withAllowed(list, company, true)).toEqual([...list, "@seller.example"]);
  expect(withAllowed(list, ann, false)).toEqual(["x@y.example"]);
});

test("a seller with a freemail address is a person, never a whole freemail domain", () => {
  const who = { kind: "company", address: "ann@gmail.com", sellerKey: "ann@gmail.com" } as const;
  expect(withAllowed([], who, true)).toEqual(["ann@gmail.com"]);
});

test("of what was called sales the newest two hundred are kept, each once", () => {
  const many = Array.from({ length: 200 }, (_, index) => `c${index}`);
  const next = withCalled(many, "new", true);
  expect([next.length, next[0], next.at(-1)]).toEqual([200, "c1", "new"]);
  expect(withCalled(next, "new", true).filter((key) => key === "new")).toHaveLength(1);
  expect(withCalled(next, "new", false)).not.toContain("new");
});
