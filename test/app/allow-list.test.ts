import { isAllowed, withAllowed } from "../../src/app/allow-list";
import { effectivePreset } from "../../src/presets/effective";

const preset = effectivePreset([{ name: "corp", values: { allow: ["partner.example", "sam@agency.example"] } }]);

test("an address, a company with all below it, and the organisation's own list", () => {
  expect(isAllowed(["ann@seller.example"], ["ANN@seller.example"], preset)).toBe(true);
  expect(isAllowed(["bob@seller.example"], ["ann@seller.example"], preset)).toBe(false);
  expect(isAllowed(["bob@mail.seller.example"], ["@seller.example"], preset)).toBe(true);
  expect(isAllowed(["bob@otherseller.example"], ["@seller.example"], preset)).toBe(false);
  expect(isAllowed(["x@partner.example"], [], preset)).toBe(true);
  expect(isAllowed(["sam@agency.example"], [], preset)).toBe(true);
  expect(isAllowed(["kim@agency.example"], [], preset)).toBe(false);
});

test("an empty entry allows nobody", () => {
  expect(isAllowed(["ann@seller.example", ""], ["", "  "], effectivePreset([]))).toBe(false);
});

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
