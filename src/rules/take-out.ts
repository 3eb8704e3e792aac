import { compileRules } from "../engine/compile";
import { judge } from "../engine/judge";
import { defaultPolicy } from "../engine/policy";
import { readConversation } from "../engine/read";
import type { Catalogue } from "../engine/rule";
import { weighEvidence } from "../engine/score";
import type { Verdict } from "../engine/verdict";
import type { Conversation } from "../mail/message";
import { catalogue } from "./catalogue";

/** What `scripts/take-out.mjs` needs: every id that can be taken out, and what judging says with and without it. */
export const parts = [...catalogue.rules, ...catalogue.combinations].map(({ id, family }) => ({
  id,
  family,
  weight: catalogue.weights.rules[id] ?? 0,
  conversationWeight: (catalogue.conversationWeights ?? catalogue.weights).rules[id] ?? 0,
}));

const whole = compileRules(catalogue);

/** Judges with everything; `fires` holds the places in `parts` of what fires anywhere in the conversation. */
export function judgeWhole(conversation: Conversation): {
  readonly verdict: Verdict;
  readonly fires: readonly number[];
} {
  const { strength } = weighEvidence(whole, readConversation(whole, conversation));
  const fires = parts.flatMap((_, at) => ((strength[at] ?? 0) > 0 ? [at] : []));
  return { verdict: judge(conversation, { rules: whole, policy: defaultPolicy }), fires };
}

/** Judging without one rule or combination: it is dropped from the catalogue, all else stays as it is. */
export function judgeWithout(id: string): (conversation: Conversation) => Verdict {
  const rules = compileRules(without(id));
  return (conversation) => judge(conversation, { rules, policy: defaultPolicy });
}

/** Combinations that name the rule itself fall with it; of those that name its family the others of the family remain. */
function without(id: string): Catalogue {
  const rules = catalogue.rules.filter((rule) => rule.id !== id);
  const left = new Set(rules.flatMap((rule) => [rule.id, rule.family as string]));
  const combinations = catalogue.combinations.filter(
    (each) => each.id !== id && [...each.all, ...(each.any ?? []).flat()].every((name) => left.has(name)),
  );
  return { ...catalogue, rules, combinations };
}
