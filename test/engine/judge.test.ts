import fc from "fast-check";
import { compileRules } from "../../src/engine/compile";
import { explain } from "../../src/engine/explain";
import { judge } from "../../src/engine/judge";
import { defaultPolicy } from "../../src/engine/policy";
import type { Catalogue } from "../../src/engine/rule";
import type { Conversation, Message } from "../../src/mail/message";
import { catalogue } from "../../src/rules/catalogue";

const rules = compileRules(catalogue);
const ME = "dana@harbour.example";
const SELLER = "rufus@trimline.example";

type Line = readonly ["them" | "me", string];

function talk(...lines: readonly Line[]): Conversation {
  const messages = lines.map(([who, content], at): Message => ({
    id: `m${at + 1}`,
    from: { address: who === "me" ? ME : SELLER, name: who === "me" ? "Dana Roth" : "Rufus Trim" },
    sentAt: new Date(Date.UTC(2026, 2, 2 + 4 * at, 9)).toISOString(),
    subject: "Floor plans",
    body: { type: "text", content },
  }));
  return { id: "c1", me: [ME], myDomains: [], messages };
}

const PITCH =
  "Hi Dana,\n\nI came across your company and noticed you run several warehouses. We help companies like yours cut the time their team spends on stock counts by 30 %. Our platform plugs into the system you already have, and our customers save hours every week.\n\nWould you be free for a short word on the phone next week? I could show you a short demo, no obligation.\n\nBest,\nRufus Trim\nTrimline";
const NO = "No, thank you. We are not interested.";
const DUNNING =
  "Dear Ms Roth,\n\nI am following up on my last email about invoice 4711, which has been overdue since 3 March. Please transfer the amount of 940 euros to the account named on the invoice by Friday.\n\nKind regards,\nAccounts department";

const rule = (id: string, family: "ask" | "person", phrase: string) =>
  ({ kind: "phrases", id, family, phrases: { en: [phrase] } }) as const;
const score = (logit: number): number => Math.round(10000 / (1 + Math.exp(-logit))) / 10000;

const judged = (conversation: Conversation) => judge(conversation, { rules });

test("a stranger's offer is called sales, and its findings stand where they say", () => {
  const conversation = talk(["them", PITCH]);
  const verdict = judged(conversation);
  expect(verdict).toMatchObject({
    verdict: "sales",
    level: 1,
    stage: "pitch",
    refusals: 0,
    advice: { action: "decline" },
  });
  const [message] = verdict.messages;
  expect(message?.findings.filter((finding) => finding.quote).length).toBeGreaterThan(3);
  for (const finding of message?.findings ?? []) expect(PITCH.slice(finding.start, finding.end)).toBe(finding.quote);
});

test("what may be selling is staged as if it were; no advice comes of it, and its sentence names no stage", () => {
  const conversation = talk(["them", PITCH], ["me", NO], ["them", "A pity. May I write again in spring?"]);
  const sure = judged(conversation);
  const policy = { ...defaultPolicy, salesAt: 1 };
  const doubted = judge(conversation, { rules, policy });
  expect([sure.verdict, doubted.verdict]).toEqual(["sales", "unsure"]);
  const staged = ({ messages }: typeof sure) => messages.map(({ stage, stance }) => stage ?? stance);
  expect(staged(doubted)).toEqual(["pitch", "refusal", "pushback"]);
  expect(staged(doubted)).toEqual(staged(sure));
  expect([doubted.level, doubted.stage, doubted.advice.action]).toEqual([3, "pushback", "none"]);
  expect(explain(doubted, { texts: {}, language: "en" })[0]).toMatch(/^Perhaps sales outreach; left alone \(\d+ %\)$/);
  const clear = judge(conversation, { rules, policy: { ...policy, unsureAt: 1 } });
  expect([clear.verdict, clear.level, ...staged(clear)]).toEqual(["clear", 0, "none", "refusal", "none"]);
});

test.each([
  "Su empresa tiene una puerta verde.",
  "We help firms like yours save money.",
  "We help firms like yours save. Free to talk?",
  "Any thoughts, Dana?",
  "Hi",
  "",
])("a handful of words is never called sales: %p", (content) =>
  // However ready a reader's organisation is to call something sales.
  expect(judge(talk(["them", content]), { rules, policy: { ...defaultPolicy, salesAt: 0.5 } }).verdict).not.toBe(
    "sales",
  ),
);

test("silence, then again: persistent", () => {
  const verdict = judged(
    talk(
      ["them", PITCH],
      [
        "them",
        "Hi Dana, did you have a chance to read my last email? I would still love to show you the platform next week.",
      ],
    ),
  );
  expect(verdict).toMatchObject({ verdict: "sales", level: 2, stage: "follow-up" });
});

test("a touch after a refusal is a pushback, whatever it says", () => {
  const verdict = judged(
    talk(["them", PITCH], ["me", NO], ["them", "Thanks, Dana. Which month suits you better, May or June?"]),
  );
  expect(verdict).toMatchObject({
    verdict: "sales",
    level: 3,
    stage: "pushback",
    refusals: 1,
    touchesAfterRefusal: 1,
    advice: { action: "decline" },
  });
  expect(verdict.messages.map((message) => message.stance)).toEqual([null, "refusal", null]);
});

test("who gives up after a refusal is let go", () => {
  const verdict = judged(
    talk(
      ["them", PITCH],
      ["me", NO],
      ["them", "Understood, thanks for telling me. I have taken you off our list. All the best, Rufus"],
    ),
  );
  expect(verdict).toMatchObject({ level: 1, stage: "withdrawal", touchesAfterRefusal: 0, advice: { action: "none" } });
});

test("insults make it hostile", () => {
  const verdict = judged(
    talk(
      ["them", PITCH],
      ["me", NO],
      ["them", "How rude and arrogant. You are clearly too incompetent to see a good thing, what a joke."],
    ),
  );
  expect(verdict).toMatchObject({ level: 5, stage: "hostile" });
});

test("who dunns is no seller, whatever phrases they use; and an innocent conversation has no stages", () => {
  const verdict = judged(talk(["them", DUNNING], ["me", "I will not pay this."], ["them", DUNNING]));
  expect(verdict).toMatchObject({ verdict: "clear", level: 0, stage: "none", advice: { action: "none" } });
  expect(verdict.messages.map((message) => message.stage)).toEqual(["none", null, "none"]);
  expect(verdict.against.length).toBeGreaterThan(0);
});

test("known earlier dealings excuse; unknown ones neither accuse nor excuse", () => {
  const conversation = talk(["them", PITCH]);
  const unknown = judged(conversation).score;
  const known = judged({ ...conversation, history: { fromThem: 6, fromUs: 5 } }).score;
  expect(known).toBeLessThanOrEqual(unknown);
  expect(judged({ ...conversation, history: {} }).score).toBe(unknown);
});

test("an allowed sender is never accused, a seller refused before is answered as refused", () => {
  const conversation = talk(["them", PITCH]);
  expect(judge(conversation, { rules, policy: { ...defaultPolicy, allow: ["trimline.example"] } }).verdict).toBe(
    "clear",
  );
  const refused = judge(conversation, {
    rules,
    policy: { ...defaultPolicy, refused: [{ key: "trimline.example", at: "2026-01-05" }] },
  });
  expect(refused).toMatchObject({ stage: "pushback", level: 3 });
});

test("an allowed domain holds for all below it, and for nothing that only ends alike", () => {
  const from = (address: string): Conversation => {
    const { messages, ...rest } = talk(["them", PITCH]);
    return { ...rest, messages: messages.map((message) => ({ ...message, from: { address } })) };
  };
  const verdictOf = (address: string, ...allow: string[]) =>
    judge(from(address), { rules, policy: { ...defaultPolicy, allow } }).verdict;
  expect(verdictOf("Rufus@news.sales.trimline.example", "sales.trimline.example")).toBe("clear");
  expect(verdictOf("rufus@sales.trimline.example", "trimline.example")).toBe("clear");
  expect(verdictOf("rufus@trimline.example", "rufus@trimline.example")).toBe("clear");
  expect(verdictOf("rufus@trimline.example", "sales.trimline.example")).toBe("sales");
  expect(verdictOf("rufus@nottrimline.example", "trimline.example")).toBe("sales");
  expect(verdictOf("rufus@trimline.example", "ann@trimline.example")).toBe("sales");
});

test("a person refused before is known by address where the domain says nothing", () => {
  const conversation = talk(["them", PITCH]);
  const refused = [{ key: SELLER, at: "2026-01-05" }];
  expect(judge(conversation, { rules, policy: { ...defaultPolicy, refused } }).level).toBe(3);
  const other = [{ key: "ann@trimline.example", at: "2026-01-05" }];
  expect(judge(conversation, { rules, policy: { ...defaultPolicy, refused: other } }).level).toBe(1);
});

test("what is switched off shows nothing, weighs nothing and takes part in no combination", () => {
  const conversation = talk(["them", PITCH]);
  const found = (verdict: ReturnType<typeof judge>) => verdict.messages.flatMap(({ findings }) => findings);
  const before = judged(conversation);
  const [strongest] = found(before);
  const off = [strongest?.rule ?? ""];
  const without = judge(conversation, { rules, policy: { ...defaultPolicy, off } });
  expect(found(without).map(({ rule }) => rule)).not.toContain(strongest?.rule);
  const all = found(before).map(({ rule }) => rule);
  const nothing = judge(conversation, { rules, policy: { ...defaultPolicy, off: all } });
  expect(found(nothing)).toEqual([]);
  expect(nothing.score).toBeLessThan(before.score);
  const parts = [{ kind: "phrases", id: "a", family: "ask", phrases: { en: ["short demo"] } }] as const;
  const small = compileRules({
    rules: parts,
    combinations: [{ id: "both", family: "special", all: ["a"] }],
    fields: {},
    weights: { bias: 0, rules: { both: 3 } },
  });
  expect(judge(conversation, { rules: small }).score).toBeGreaterThan(0.9);
  expect(judge(conversation, { rules: small, policy: { ...defaultPolicy, off: ["a"] } }).score).toBe(0.5);
  expect(judge(conversation, { rules: small, policy: { ...defaultPolicy, off: ["both"] } }).score).toBe(0.5);
});

test("a cap holds for all that a family adds, and for all that it takes", () => {
  const conversation = talk(["them", PITCH]);
  const small = compileRules({
    rules: [rule("a", "ask", "short demo"), rule("b", "ask", "next week"), rule("c", "person", "no obligation")],
    combinations: [],
    fields: {},
    weights: { bias: 0, rules: { a: 3, b: 3, c: -5 } },
  });
  const scoreWith = (caps: typeof defaultPolicy.caps) =>
    judge(conversation, { rules: small, policy: { ...defaultPolicy, caps } }).score;
  expect(scoreWith({})).toBe(score(1));
  expect(scoreWith({ ask: 2 })).toBe(score(-3));
  expect(scoreWith({ ask: 2, person: 1 })).toBe(score(1));
  expect(scoreWith({ ask: 0, person: 0 })).toBe(score(0));
});

describe("weights of conversations", () => {
  const small = {
    rules: [rule("a", "ask", "short demo"), rule("b", "ask", "next week")],
    combinations: [],
    fields: {},
    weights: { bias: 0, rules: { a: 1 } },
    conversationWeights: {
      bias: 1,
      rules: { a: 2, b: 0.5 },
      trees: [["a", 0, -4, ["b", 0, -2, ["nobody", 0, -1, 5]]]],
    },
  } as const;
  const alone = talk(["them", PITCH]);
  const several = talk(["them", PITCH], ["them", PITCH]);
  const scoreOf = (conversation: Conversation, policy = {}, catalogue: Catalogue = small): number =>
    judge(conversation, { rules: compileRules(catalogue), policy: { ...defaultPolicy, ...policy } }).score;

  test("count where there are several messages, with what rules say together", () => {
    expect(scoreOf(alone)).toBe(score(1));
    expect(scoreOf(several)).toBe(score(1 + 2.5 - 1));
  });

  test("are those of a message by itself where the catalogue came without them", () => {
    const { rules: parts, combinations, fields, weights } = small;
    expect(scoreOf(several, {}, { rules: parts, combinations, fields, weights })).toBe(score(1));
  });

  test("trees do not hear what is off, weighs nothing, is capped at 0 or was weighed by a preset", () => {
    expect(scoreOf(several, { off: ["b"] })).toBe(score(1 + 2 - 2));
    expect(scoreOf(several, { weights: { b: 0 } })).toBe(score(1 + 2 - 2));
    expect(scoreOf(several, { weights: { a: 1 } })).toBe(score(1 + 1.5 - 4));
    expect(scoreOf(several, { caps: { ask: 0 } })).toBe(score(1 - 4));
  });
});

test("the verdict is the same twice, and the input stays as it was", () => {
  const conversation = talk(["them", PITCH], ["me", NO]);
  const before = JSON.stringify(conversation);
  expect(judged(conversation)).toEqual(judged(conversation));
  expect(JSON.stringify(conversation)).toBe(before);
});

test.each([
  ["nothing at all", { id: "x", me: [], myDomains: [], messages: [] }],
  ["only a body", { id: "x", me: [], myDomains: [], messages: [{ id: "m", body: { type: "text", content: "" } }] }],
  [
    "broken html",
    {
      id: "x",
      me: [],
      myDomains: [],
      messages: [{ id: "m", body: { type: "html", content: "<table><td><<div style='" } }],
    },
  ],
  [
    "no sender, odd date",
    {
      id: "x",
      me: [ME],
      myDomains: [],
      messages: [{ id: "m", sentAt: "soon", body: { type: "text", content: "Hello" } }],
    },
  ],
] as const)("%s is left alone", (_, conversation) => {
  expect(judged(conversation as unknown as Conversation)).toMatchObject({
    verdict: "clear",
    level: 0,
    advice: { action: "none" },
  });
});

test("noise never throws and is never called sales; findings stand in the body", () => {
  const noise = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc
      .array(fc.constantFrom("\u202e", "\u200b", "we", "<div>", "&amp;", ">", "\n", "On", "wrote:", "x".repeat(500)))
      .map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(noise, fc.constantFrom("text" as const, "html" as const), (content, type) => {
      const verdict = judged({
        id: "n",
        me: [ME],
        myDomains: [],
        messages: [{ id: "m", from: { address: SELLER }, body: { type, content } }],
      });
      expect(verdict.verdict).not.toBe("sales");
      for (const finding of verdict.messages[0]?.findings ?? []) {
        expect(finding.start).toBeLessThanOrEqual(finding.end);
        expect(finding.end).toBeLessThanOrEqual(content.length);
      }
    }),
    { numRuns: 150 },
  );
});
