import { compileRules } from "../../src/engine/compile";
import { catalogue } from "../../src/rules/catalogue";
import { firingsOf, readExample } from "../../src/rules/example";

test("a text is one mail of a stranger, and its marked words are found in it", () => {
  const { conversation, marked } = readExample("Dear Ada: the «blue lids» are here.\nBo");
  expect(conversation.messages).toHaveLength(1);
  expect(conversation.messages[0]?.body.content).toBe("Dear Ada: the blue lids are here.\nBo");
  expect(marked).toEqual({ quote: "blue lids", start: 14, end: 23, messageId: "m1" });
});

test("a play has a mail a line, three days apart, and what belongs to the mail above", () => {
  const play =
    "history: 3 from them, 2 from us\nthem: Lids?\nsubject: Re: lids\nheader list-id: <lids>\nme: «No».\nto: gina@reader.example";
  const { conversation, marked } = readExample(play);
  const [theirs, ours] = conversation.messages;
  expect(conversation.history).toEqual({ fromThem: 3, fromUs: 2, complete: true });
  expect(theirs).toMatchObject({ id: "m1", subject: "Re: lids", headers: { "list-id": "<lids>" } });
  expect(ours).toMatchObject({ id: "m2", to: [{ address: "gina@reader.example" }], body: { content: "No." } });
  expect(conversation.me).toEqual([ours?.from?.address]);
  expect([theirs?.sentAt, ours?.sentAt]).toEqual(["2026-03-02T09:00:00Z", "2026-03-05T09:00:00Z"]);
  expect(marked).toEqual({ quote: "No", start: 0, end: 2, messageId: "m2" });
});

test("a speaker that is not known is refused", () => {
  expect(() => readExample("them: Lids?\nuncle: No.")).toThrow("a speaker that is not known: uncle");
});

test("firings come with the mail they stand in; rules on the whole conversation name none", () => {
  const rules = compileRules(catalogue);
  const { conversation } = readExample("them: The goats eat hay.\nthem: We build machines for dairies.");
  expect(firingsOf(rules, "we-do-product", conversation)).toEqual([
    { quote: "We build machines for dairies", start: 0, end: 29, strength: 1, messageId: "m2" },
  ]);
  expect(firingsOf(rules, "writes-again-unanswered", conversation)).toEqual([
    { quote: "", start: 0, end: 0, strength: 0.75, messageId: null },
  ]);
  expect(firingsOf(rules, "no-such-rule", conversation)).toEqual([]);
});
