import { sellerOf } from "../../src/facts/seller";
import type { Message } from "../../src/mail/message";

const from = (...addresses: readonly string[]): Message[] =>
  addresses.map((address, at) => ({
    id: `m${at}`,
    from: { name: `N${at}`, address },
    body: { type: "text", content: "" },
  }));

test("the key is the company's domain, whoever writes", () => {
  const seller = sellerOf(from("ann@mail.acme.example", "bob@acme.example"));
  expect(seller).toMatchObject({ key: "acme.example", name: "N0", severalPeople: true, siblingDomains: false });
});

test("a sibling domain belongs to the same seller", () => {
  expect(sellerOf(from("ann@acme.com", "max@try-acme.io"))).toMatchObject({ key: "acme.com", siblingDomains: true });
});

test("freemail gives the address, a relay nothing", () => {
  expect(sellerOf(from("Ann.Seller@gmail.com")).key).toBe("ann.seller@gmail.com");
  expect(sellerOf(from("inmail@linkedin.com")).key).toBeNull();
  expect(sellerOf([]).key).toBeNull();
});
