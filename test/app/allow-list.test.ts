import { isAllowed } from "../../src/app/allow-list";
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
