import { betweenUs, completeSince, sellerQuery } from "../../src/app/seller-query";
import type { FoundMessage } from "../../src/ports/mailbox";
import { effectivePreset } from "../../src/presets/effective";
import { me, message } from "./scene";

const found = (id: string, sentAt?: string, from = "ann@seller.example"): FoundMessage => ({
  ref: { itemId: `item-${id}`, internetMessageId: `<${id}>`, conversationId: "c" },
  message: message(id, { sentAt, from: { address: from } }),
});
const preset = effectivePreset([{ name: "corp", values: { myDomains: ["corp.example"] } }]);

const now = "2026-03-03T00:00:00.000Z";
const asking = { me: [me], preset, now };
const verdictOn = (word: "sales" | "clear", key: string | null, ...people: readonly string[]) => ({
  verdict: word,
  seller: { key, name: null, people },
});

test("a seller's mail is asked for by people and company", () => {
  const sales = verdictOn("sales", "seller.example", "Ann@Seller.example", me, "kim@corp.example");
  expect(sellerQuery(sales, "ann@seller.example", asking)).toEqual({
    addresses: ["ann@seller.example"],
    domains: ["seller.example"],
    since: "2024-03-03T00:00:00.000Z",
    most: 500,
  });
  expect(sellerQuery(verdictOn("sales", "ann@gmail.com", "ann@gmail.com"), undefined, asking)?.domains).toEqual([]);
});

test("an organisation says how far back a seller's mail is read; what is cut short is known from there on only", () => {
  const short = { ...asking, preset: { ...preset, historyDays: 10, historyMessages: 20 } };
  const query = sellerQuery(verdictOn("sales", "seller.example"), "ann@seller.example", short);
  expect(query).toMatchObject({ since: "2026-02-21T00:00:00.000Z", most: 20 });
  const mails = (count: number) =>
    Array.from({ length: count }, (_, day) => found(`m${day}`, new Date(Date.UTC(2026, 1, 25 - day, 9)).toISOString()));
  if (!query) throw new Error("no query");
  expect(completeSince(mails(3), query)).toBe(query.since);
  expect(completeSince(mails(20), query)).toBe("2026-02-06T09:00:00.000Z");
});

test("an innocent message is read with its writer's mail, not with all of that house", () => {
  const clear = verdictOn("clear", "customer.example", "kim@customer.example", "sales@customer.example");
  expect(sellerQuery(clear, "kim@customer.example", asking)).toMatchObject({
    addresses: ["kim@customer.example"],
    domains: [],
  });
});

test("nothing is asked about ourselves, also where the preset does not name our domain", () => {
  const colleague = verdictOn("clear", "corp.example", "chris@corp.example");
  expect(sellerQuery(colleague, "chris@corp.example", asking)).toBeNull();
  expect(sellerQuery(colleague, "chris@corp.example", { ...asking, preset: effectivePreset([]) })).toBeNull();
  expect(sellerQuery(verdictOn("sales", null), undefined, asking)).toBeNull();
});

test("a reader with a freemail address has no house: others there are strangers", () => {
  const private_ = { me: ["robin@gmail.com"], preset: effectivePreset([]), now };
  expect(
    sellerQuery(verdictOn("sales", "ann@gmail.com", "ann@gmail.com"), "ann@gmail.com", private_)?.addresses,
  ).toEqual(["ann@gmail.com"]);
});

test("mail of a third party to both is neither's", () => {
  const query = { addresses: ["ann@seller.example"], domains: ["seller.example"], since: "2024-01-01T00:00:00Z" };
  const to = (id: string, from: string, ...people: readonly string[]): FoundMessage => ({
    ref: { itemId: id },
    message: message(id, { from: { address: from }, to: people.map((address) => ({ address })) }),
  });
  const all = [
    to("theirs", "bob@mail.seller.example", me),
    to("ours", me, "ann@seller.example"),
    to("colleague's", "kim@corp.example", "Ann@Seller.example"),
    to("third", "vendor@third.example", me, "ann@seller.example"),
    to("unrelated", me, "friend@else.example"),
  ];
  expect(betweenUs(all, query, asking).map(({ ref }) => ref.itemId)).toEqual(["theirs", "ours", "colleague's"]);
});
