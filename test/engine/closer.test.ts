import { wantsCloser } from "../../src/engine/closer";
import { compileRules } from "../../src/engine/compile";
import { judge } from "../../src/engine/judge";
import { defaultPolicy } from "../../src/engine/policy";
import { fires, silent, type Catalogue, type ConversationRule } from "../../src/engine/rule";
import type { Conversation } from "../../src/mail/message";

const TEXT = "The pump costs forty euros and lasts for nine years, whatever you pour into it.";

function mail(...senders: readonly string[]): Conversation {
  return {
    id: "c",
    me: ["me@corp.example"],
    myDomains: [],
    messages: senders.map((address, at) => ({
      id: `m${at}`,
      from: { address },
      sentAt: `2026-03-0${at + 1}T09:00:00Z`,
      body: { type: "text", content: TEXT },
    })),
  };
}

const worded: ConversationRule = {
  id: "worded",
  family: "wording",
  kind: "conversation",
  judge: (conversation) => (conversation.wording("first").sum > 0 ? fires() : silent),
};

/** A first look that knows "pump". */
function atFirst(first: { readonly bias: number; readonly weight: number }): Catalogue {
  return {
    rules: [worded],
    combinations: [],
    fields: {},
    words: { first: { en: "pump 3" } },
    weights: { bias: first.bias, rules: { worded: first.weight } },
    conversationWeights: { bias: 1, rules: { worded: 1 } },
  };
}

/** The same with a closer look that knows "euros" for the same rule. */
function catalogue(first: { readonly bias: number; readonly weight: number }): Catalogue {
  return {
    ...atFirst(first),
    closer: { words: { first: { en: "euros -3" } }, pairs: {}, weights: { bias: -5, rules: { worded: 9 } } },
  };
}

const scoreOf = (conversation: Conversation, made: Catalogue): number =>
  judge(conversation, { rules: compileRules(made) }).score;
const chance = (logit: number): number => Math.round(10000 / (1 + Math.exp(-logit))) / 10000;

test("a verdict that the first look leaves open is given by the closer one, with its own words and weights", () => {
  expect(scoreOf(mail("a@seller.example"), catalogue({ bias: 0, weight: 1 }))).toBe(chance(-5));
});

test("a verdict that the first look does not leave open stands", () => {
  expect(scoreOf(mail("a@seller.example"), catalogue({ bias: 0, weight: 5 }))).toBe(chance(5));
  expect(scoreOf(mail("a@seller.example"), catalogue({ bias: -9, weight: 1 }))).toBe(chance(-8));
});

test("a conversation of several is looked at closely at once, by the weights of conversations", () => {
  expect(scoreOf(mail("a@seller.example", "a@seller.example"), catalogue({ bias: 9, weight: 9 }))).toBe(chance(1));
});

test("without a closer look the first one has the last word", () => {
  expect(scoreOf(mail("a@seller.example"), atFirst({ bias: 0, weight: 1 }))).toBe(chance(1));
});

test("who has only the verdict comes to the same closer look", () => {
  const { score } = judge(mail("a@seller.example"), { rules: compileRules(atFirst({ bias: 0, weight: 1 })) });
  expect(wantsCloser(score, defaultPolicy)).toBe(true);
});

test("a score is open near what the policy calls unsure or sales", () => {
  const open = (policy: { readonly unsureAt: number; readonly salesAt: number }) =>
    [0, 0.03, 0.05, 0.82, 0.98, 0.995, 0.9999, 1].filter((score) => wantsCloser(score, policy));
  expect(open(defaultPolicy)).toEqual([0.05, 0.82, 0.98]);
  expect(open({ unsureAt: 0.45, salesAt: 0.97 })).toEqual([0.05, 0.82, 0.98, 0.995]);
  expect(open({ unsureAt: 0.05, salesAt: 1 })).toEqual([0.03, 0.05, 0.82, 0.98, 0.995, 0.9999, 1]);
});

test("sides without finer tables weigh as they do at first", () => {
  const made = catalogue({ bias: 0, weight: 1 });
  const { closer } = compileRules({ ...made, closer: { words: {}, pairs: {}, weights: made.weights } });
  expect(closer?.words("first").weights.some((weight) => weight === 3)).toBe(true);
});

test("a score just below 1 is not sales where only 1 is", () => {
  const rules = compileRules(atFirst({ bias: 9, weight: 3 }));
  const never = { ...defaultPolicy, salesAt: 1, unsureAt: 1 };
  expect(judge(mail("a@seller.example"), { rules, policy: never })).toMatchObject({ verdict: "clear", score: 1 });
});
