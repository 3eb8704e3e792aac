import { compileRules } from "../../src/engine/compile";
import { readConversation, sidesOf, topicFrom } from "../../src/engine/read";
import { written } from "../../src/engine/replies";
import { catalogue } from "../../src/rules/catalogue";
import { wordAt } from "../../src/text/tokens";

const rules = compileRules(catalogue);
const ME = "me@corp.example";
const THEM = "ann@seller.example";

/** The ids of each side's messages; `who` says who writes, "auto" being a machine of ours. */
function sides(...who: readonly ("me" | "them" | "auto")[]) {
  const messages = who.map((each, at) => ({
    id: `m${at + 1}`,
    from: { address: each === "them" ? THEM : ME },
    to: [{ address: each === "them" ? ME : THEM }],
    sentAt: `2026-03-0${at + 1}T09:00:00Z`,
    subject: "Re: Boards",
    body: { type: "text" as const, content: "These are the boards that we spoke of." },
    headers: (each === "auto" ? { "auto-submitted": "auto-replied" } : {}) as Record<string, string>,
  }));
  const { facts } = readConversation(rules, { id: "c", me: [ME], myDomains: [], messages });
  const found = sidesOf(facts.timeline, facts.inbound, written(facts.outbound, facts.answers));
  return Object.fromEntries(
    Object.entries(found).map(([side, all]) => [side, all.map((each) => each.placed.message.id)]),
  );
}

test("the first mail is theirs when they began, and all else of theirs comes later", () => {
  expect(sides("them", "me", "them", "me", "them", "me")).toEqual({
    first: ["m1"],
    later: ["m3", "m5"],
    answer: ["m2"],
    again: ["m4", "m6"],
  });
});

test("what we wrote first of all answers nothing, and there is no first mail of theirs", () => {
  expect(sides("me", "them", "me", "me")).toEqual({ first: [], later: ["m2"], answer: ["m3"], again: ["m4"] });
});

test("what a machine of ours wrote is no answer", () => {
  expect(sides("them", "auto", "me")).toEqual({ first: ["m1"], later: [], answer: ["m3"], again: [] });
});

test.each([
  ["Re: AW: Fwd: Boards for you", "boards"],
  ["Boards", "boards"],
  ["Re: Re: Boards", "boards"],
  ["Réf: commande", "commande"],
])("%s is weighed from its topic on", (subject, first) => {
  const body = { type: "text" as const, content: "Hello." };
  const messages = [{ id: "m1", from: { address: THEM }, subject, body }];
  const { facts } = readConversation(rules, { id: "c", me: [ME], myDomains: [], messages });
  const [message] = facts.inbound;
  if (!message) throw new Error("There is no message.");
  expect(wordAt(message.tokens, topicFrom(message))).toBe(first);
});
