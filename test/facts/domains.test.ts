import { getDomain } from "tldts";
import { areSiblings, brandOf, hostOf, isFreemail, isRelay, registrable } from "../../src/facts/domains";

const HOSTS = [
  "example.com",
  "mail.shop.example.com",
  "a.example.co.uk",
  "b.example.com.au",
  "x.example.de",
  "deep.mail.example.fr",
  "example.com.br",
  "m.example.org.uk",
  "example.io",
  "app.example.ai",
  "www.example.co",
  "x.example.co.jp",
  "s.example.co.nz",
  "k.example.com.mx",
];

test.each(HOSTS)("%s has the registrable domain that the public suffix list gives", (host) => {
  expect(registrable(host)).toBe(getDomain(host));
});

test("more hosts than are remembered, asked for twice, give the same", () => {
  const asked = Array.from({ length: 2500 }, (_, index) => `mail.firm${index % 1250}.example.com`.slice(index % 3));
  expect(asked.map(registrable)).toEqual(asked.map(() => "example.com"));
});

test("what is no host name has none", () => {
  for (const host of ["", "localhost", "a..b", "."]) expect(registrable(host)).toBeNull();
});

test.each([
  ["acme.com", "acme.io"],
  ["acme.com", "try-acme.com"],
  ["acme.com", "getacme.com"],
  ["acme.com", "acme-hq.net"],
  ["acme.com", "acmehq.co"],
])("%s and %s are siblings", (one, other) => {
  expect(areSiblings(one, other)).toBe(true);
});

test.each([
  ["acme.com", "apex.com"],
  ["ab.com", "ab.org"],
  ["northwind.com", "southwind.com"],
])("%s and %s are not", (one, other) => {
  expect(areSiblings(one, other)).toBe(false);
});

test("freemail and relays say nothing about a company", () => {
  expect(isFreemail("gmail.com")).toBe(true);
  expect(isFreemail("yahoo.co.uk")).toBe(true);
  expect(isFreemail("acme.com")).toBe(false);
  expect(isRelay("linkedin.com")).toBe(true);
  expect(brandOf("try-acme.io")).toBe("acme");
});

test.each([
  ["Ann@Example.COM", "example.com"],
  ["no address", null],
  [undefined, null],
])("host of %p", (address, host) => {
  expect(hostOf(address)).toBe(host);
});
