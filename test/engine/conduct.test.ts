import { compileRules } from "../../src/engine/compile";
import { conductOf, settle, type Conduct, type ConductReading } from "../../src/engine/conduct";
import { compileConduct, type ConductModel } from "../../src/engine/conduct-models";
import { readConversation } from "../../src/engine/read";
import { catalogue } from "../../src/rules/catalogue";

const rules = compileRules(catalogue);

const none: ConductModel = {
  words: {},
  pairs: {},
  replies: {},
  bias: -1,
  facts: { refused: 0, "refused-again": 0, answered: 0, asks: 0, long: 0, said: 0 },
};
const models = compileConduct(
  {
    withdraws: { ...none, replies: { en: "sorry 9" }, facts: { ...none.facts, refused: 2, asks: -5 } },
    presses: { ...none, facts: { ...none.facts, said: 3 } },
    insults: { ...none, facts: { ...none.facts, "refused-again": 2 } },
    opens: none,
  },
  rules.fieldIndex,
);
const quiet: ConductReading = {
  sums: { withdraws: 0, presses: 0, insults: 0, opens: 0 },
  asks: false,
  long: 0.2,
  said: { withdraws: false, presses: false, insults: false, opens: false },
};
const plain: Conduct = { offer: 0, hostile: false, pressing: true, givingUp: true, sayingGoodbye: false };
const later = { first: false, refused: false, refusedAgain: false, answered: false };

test("without models the fields of words decide", () => {
  expect(settle(null, plain, later)).toBe(plain);
  expect(settle(models, plain, later)).toBe(plain);
});

test("with models their words decide", () => {
  const settled = settle(models, { ...plain, read: quiet }, later);
  expect(settled).toMatchObject({ pressing: false, givingUp: false });
  expect(settled.opening).toBeUndefined();
});

test.each([
  [0, true],
  [0.7, true],
  [1, false],
])("a first mail with an offer of %d may hide its purpose: %s", (offer, opens) => {
  const body = { type: "text" as const, content: "Whom does one ask about a session at your site?" };
  const conversation = { id: "c", me: ["me@corp.example"], myDomains: [], messages: [{ id: "m1", body }] };
  const [message] = readConversation(rules, conversation).facts.inbound;
  if (!message) throw new Error("There is no message.");
  expect(conductOf({ message, reply: null, offer }, models).read?.said.opens).toBe(opens);
});

test("how the reader takes a message tells its conduct too", () => {
  const mail = (id: string, from: string, content: string) => ({
    id,
    from: { address: from },
    sentAt: `2026-03-0${id}T09:00:00Z`,
    body: { type: "text" as const, content },
  });
  const messages = [
    mail("1", "ann@seller.example", "The board stays as it is, and we will not change that for you."),
    mail("2", "me@corp.example", "I am sorry."),
  ];
  const { facts } = readConversation(rules, { id: "c", me: ["me@corp.example"], myDomains: [], messages });
  const [message] = facts.inbound;
  if (!message) throw new Error("There is no message.");
  const told = { message, reply: null, offer: 0 };
  expect(settle(models, conductOf(told, models), later).givingUp).toBe(false);
  const [reply = null] = facts.outbound;
  expect(settle(models, conductOf({ ...told, reply }, models), later).givingUp).toBe(true);
});

test("what stands before a message counts", () => {
  const after = { ...later, refused: true };
  expect(settle(models, { ...plain, read: quiet }, after).givingUp).toBe(true);
  expect(settle(models, { ...plain, read: { ...quiet, asks: true } }, after).givingUp).toBe(false);
});

test("single words still have their say", () => {
  const read = { ...quiet, said: { ...quiet.said, presses: true } };
  expect(settle(models, { ...plain, pressing: false, read }, later).pressing).toBe(true);
});

test("only a first message can hide its purpose, and it neither presses nor gives up by model", () => {
  const read = { ...quiet, sums: { ...quiet.sums, opens: 4 } };
  expect(settle(models, { ...plain, read }, { ...later, first: true })).toMatchObject({
    opening: true,
    pressing: true,
  });
});

test("whether a message insults is told by its words and by how often was refused, not by single words", () => {
  const rude = { ...plain, hostile: true, read: quiet };
  expect(settle(models, rude, later).hostile).toBe(false);
  expect(settle(models, rude, { ...later, refused: true }).hostile).toBe(false);
  expect(settle(models, rude, { ...later, refused: true, refusedAgain: true }).hostile).toBe(true);
  const sworn = { ...quiet, sums: { ...quiet.sums, insults: 2 } };
  expect(settle(models, { ...plain, read: sworn }, later).hostile).toBe(true);
});
