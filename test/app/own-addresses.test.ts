import { proposedAddresses } from "../../src/app/own-addresses";
import type { Message } from "../../src/mail/message";
import { message } from "./scene";

const reader = { address: "robin@corp.example", name: "Robin Reader", language: "en" };

function proposed(messages: readonly Message[], myDomains: readonly string[] = [], own = ["robin@corp.example"]) {
  return proposedAddresses({ id: "c", me: own, myDomains, messages }, own, reader);
}

const to = (...people: readonly { readonly name?: string; readonly address: string }[]) => message("m", { to: people });

test("mail that names the reader at another address suggests an alias", () => {
  expect(proposed([to({ name: "Robin Reader", address: "rr@old-corp.example" })])).toEqual([
    { address: "rr@old-corp.example", kind: "alias" },
  ]);
  expect(proposed([to({ address: "Robin@Old-Corp.example" })])).toEqual([
    { address: "robin@old-corp.example", kind: "alias" },
  ]);
});

test("nothing is suggested by lists, by others' names, or where a known address stands too", () => {
  expect(proposed([to({ address: "all@corp.example" })])).toEqual([]);
  expect(proposed([to({ address: "robin@old.example" }, { address: "robin@corp.example" })])).toEqual([]);
  const list = { ...to({ address: "robin@lists.example" }), headers: { "list-id": "<l.lists.example>" } };
  expect(proposed([list])).toEqual([]);
});

test("somebody of the reader's house who answered the seller may answer for the reader", () => {
  const answer = message("a", { from: { address: "pa@corp.example" }, to: [{ address: "ann@seller.example" }] });
  expect(proposed([answer])).toEqual([{ address: "pa@corp.example", kind: "assistant" }]);
  expect(proposed([answer, answer], [], ["robin@corp.example", "pa@corp.example"])).toEqual([]);
});

test("where the organisation's domains are known, colleagues count as ours anyway; a freemail house is none", () => {
  const answer = message("a", { from: { address: "pa@corp.example" }, to: [{ address: "ann@seller.example" }] });
  expect(proposed([answer], ["corp.example"])).toEqual([]);
  const stranger = message("s", { from: { address: "x@gmail.com" }, to: [{ address: "ann@seller.example" }] });
  expect(proposed([stranger], [], ["robin@gmail.com"])).toEqual([]);
});
