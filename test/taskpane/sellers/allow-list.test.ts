import { entryIn } from "../../../src/taskpane/sellers/allow-list";

test.each([
  [" Ann@Seller.Example ", "ann@seller.example"],
  ["@Seller.example", "@seller.example"],
  ["seller.example", "@seller.example"],
  ["", null],
  ["@", null],
  ["seller", null],
  ["ann@", null],
  ["a b.example", null],
])("what was typed as %p is the entry %p", (typed, entry) => {
  expect(entryIn(typed)).toBe(entry);
});
