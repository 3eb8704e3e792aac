import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compiledFor } from "../../src/cli/preset/everyday";
import { compileRules } from "../../src/engine/compile";
import { judge } from "../../src/engine/judge";
import { needsOf } from "../../src/engine/needs";
import type { Verdict } from "../../src/engine/verdict";
import { judgeBy } from "../../src/entry/judging";
import type { Conversation } from "../../src/mail/message";
import { effectivePreset, type EffectivePreset } from "../../src/presets/effective";
import { policyOf, RECRUITING } from "../../src/presets/policy";
import { catalogue } from "../../src/rules/catalogue";
import { ownRule } from "../presets/own-rule";

// Every rule is compiled first, which takes a busy machine a while.
jest.setTimeout(60_000);

const corpus = join(__dirname, "..", "corpus");
const preset = effectivePreset([]);
const everything = compileRules(catalogue);
const inPane = judgeBy(preset);

function conversations(file: string): readonly Conversation[] {
  return readFileSync(join(corpus, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Conversation)
    .map((each) => ({ ...each, me: each.me ?? [], myDomains: each.myDomains ?? [] }))
    .map((each) => ({
      ...each,
      messages: each.messages.map((message, at) => ({ ...message, id: message.id ?? `${at}` })),
    }));
}

function judgingWith(own: EffectivePreset): (conversation: Conversation) => Verdict {
  const rules = compiledFor(own);
  return (conversation) => judge(conversation, { rules, policy: policyOf(own) });
}

/** The conversation, and each of its messages by itself: short texts leave the language open. */
function withParts(conversation: Conversation): readonly Conversation[] {
  return [conversation, ...conversation.messages.map((message) => ({ ...conversation, messages: [message] }))];
}

describe("the pane judges with the words that a conversation needs as everything together does", () => {
  const files = readdirSync(corpus).filter((name) => name.endsWith(".jsonl"));

  test.each(files)("%s", async (file) => {
    const wrong: string[] = [];
    for (const each of conversations(file).flatMap(withParts)) {
      const one = await inPane(each, []);
      const other = judge(each, { rules: everything, policy: policyOf(preset) });
      if (JSON.stringify(one) !== JSON.stringify(other))
        wrong.push(`${each.id} ${each.messages.length} ${needsOf(each).languages.join()} ${one.score} ${other.score}`);
    }
    expect(wrong).toEqual([]);
  });

  test("under a preset with rules of its own that counts recruiters, too", async () => {
    const own = effectivePreset([{ name: "x", values: { recruiters: true, ownRules: [ownRule] } }]);
    const judging = judgingWith(own);
    const found = new Set<string>();
    for (const each of files.flatMap(conversations)) {
      const one = await judgeBy(own)(each, []);
      expect({ id: each.id, verdict: one }).toEqual({ id: each.id, verdict: judging(each) });
      for (const { findings } of one.messages) for (const { rule } of findings) found.add(rule);
    }
    expect([...found]).toEqual(expect.arrayContaining([ownRule.id, RECRUITING]));
  });

  test("and most conversations need one language", () => {
    const all = files.flatMap(conversations);
    const one = all.filter((each) => needsOf(each).languages.length === 1);
    expect(one.length / all.length).toBeGreaterThan(0.5);
  });
});
