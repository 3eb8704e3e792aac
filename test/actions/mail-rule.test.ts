import { extendedRule, isCaught, missingFrom, senderFor, shrunkRule } from "../../src/actions/mail-rule";

const from = (address: string, name = "") => ({ address, name });

test("a person by the address, a company by its domain; freemail is no company", () => {
  expect(senderFor("address", "Ann@Seller.example", "seller.example")).toBe("ann@seller.example");
  expect(senderFor("company", "Ann@Seller.example", "seller.example")).toBe("@seller.example");
  expect(senderFor("company", "ann@freemail.example", "ann@freemail.example")).toBeNull();
  expect(senderFor("address", "", null)).toBeNull();
});

test.each([
  "",
  "ann",
  "@",
  "a@",
  "@seller.example",
  "ann@seller.example\r\nx: y",
  "<b>@seller.example",
  "ann@seller.example>",
  "ann@\u202eelpmaxe.relles",
  "ann@seller.example@friend.example",
  "ann@e",
  '"a b"@seller.example',
])("%j is no sender of a rule", (address) => {
  expect(senderFor("address", address, null)).toBeNull();
  expect(senderFor("company", address, address)).toBeNull();
});

test("extended rather than multiplied: senders come once, exceptions of the reader stay", () => {
  const first = extendedRule(null, ["@one.example"], ["friend@one.example", "partner.example"]);
  const second = extendedRule(first, ["@two.example", "@one.example"], []);
  expect(second.senders).toEqual(["@one.example", "@two.example"]);
  expect(second.exceptions).toContain("friend@one.example");
  expect(second.exceptions).toContain("@partner.example");
  expect(missingFrom(second, ["@two.example", "@three.example"])).toEqual(["@three.example"]);
});

test("catches the seller in any case, never those on the allow list, never a name that merely begins alike", () => {
  const rule = extendedRule(null, ["@seller.co", "ann@offers.net"], ["bo@seller.co"]);
  expect(isCaught(rule, from("CLEO@Seller.CO"))).toBe(true);
  expect(isCaught(rule, from("ann@offers.net"))).toBe(true);
  expect(isCaught(rule, from("bo@seller.co"))).toBe(false);
  expect(isCaught(rule, from("cleo@seller.com"))).toBe(false);
  expect(isCaught(rule, from("cleo@seller.co.example"))).toBe(false);
  expect(isCaught(rule, from("ann@offers.network"))).toBe(false);
  expect(isCaught(rule, from("dora@friend.example", "Dora from Friend"))).toBe(false);
});

test("shrunk: what guarded a sender goes with it, the rest stays; nobody left is no rule", () => {
  const rule = extendedRule(null, ["@seller.co", "@two.example"], ["friend@two.example"]);
  const left = shrunkRule(rule, ["@seller.co"]);
  expect(left).toEqual(extendedRule(null, ["@two.example"], ["friend@two.example"]));
  expect(shrunkRule(rule, ["@seller.co", "@two.example"])).toBeNull();
});
