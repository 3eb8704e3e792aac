import { speaksAgainst, type CompiledRules } from "./compile";
import type { Policy } from "./policy";
import type { Reading } from "./read";
import type { Doubt } from "./verdict";

/** How strongly each rule and combination holds, 0 to 1, with the message that shows it best. */
export interface Evidence {
  readonly strength: Float64Array;
  /** Index of the scan that shows a rule best; -1 for rules over the whole conversation. */
  readonly shownBy: Int32Array;
  readonly doubts: readonly { readonly rule: string; readonly why: Doubt }[];
}

/** A part counts as given in a combination from this strength on. */
const GIVEN = 0.4;

/** Runs what words alone did not decide: rules with code, then combinations; joins the messages by their strongest showing. */
export function weighEvidence(rules: CompiledRules, reading: Reading): Evidence {
  const strength = new Float64Array(rules.ids.length);
  const shownBy = new Int32Array(rules.ids.length).fill(-1);
  const doubts = new Map<string, Doubt>();
  reading.scans.forEach((scan, index) => {
    rules.rules.forEach((rule, at) => {
      if (rule.kind === "message") judgeMessage(rules, reading, index, at, doubts);
      const found = scan.strength[at] ?? 0;
      if (found <= (strength[at] ?? 0)) return;
      strength[at] = found;
      shownBy[at] = index;
    });
  });
  rules.rules.forEach((rule, at) => {
    if (rule.kind !== "conversation") return;
    const answer = guarded(() => rule.judge(reading.facts));
    if (answer.answer === "fires") strength[at] = answer.strength ?? 1;
    else if (answer.answer === "unsure") doubts.set(rule.id, answer.why);
  });
  combine(rules, strength);
  return { strength, shownBy, doubts: [...doubts].map(([rule, why]) => ({ rule, why })) };
}

/** The same for one message by itself, without the facts of the conversation. */
export function weighMessage(rules: CompiledRules, reading: Reading, index: number): Float64Array {
  const strength = Float64Array.from(reading.scans[index]?.strength ?? []);
  combine(rules, strength);
  return strength;
}

/** Sum of weights in logits; each family adds or takes no more than its cap. */
export function logit(rules: CompiledRules, strength: Float64Array, policy: Policy): number {
  const sums = new Map<string, number>();
  const off = new Set(policy.off);
  rules.ids.forEach((id, at) => {
    const found = strength[at] ?? 0;
    if (found === 0 || off.has(id)) return;
    const family = rules.families[at] ?? "";
    sums.set(family, (sums.get(family) ?? 0) + found * weightOf(rules, id, policy));
  });
  let sum = rules.catalogue.weights.bias;
  for (const [family, value] of sums) {
    const cap = policy.caps[family as keyof Policy["caps"]] ?? DEFAULT_CAP;
    sum += Math.max(-cap, Math.min(cap, value));
  }
  return sum;
}

const DEFAULT_CAP = 8;

/** Weight of a rule in logits: as set by policy, else as fitted; never against its own explanation. */
export function weightOf(rules: CompiledRules, id: string, policy: Policy): number {
  const weight = policy.weights[id] ?? rules.catalogue.weights.rules[id] ?? 0;
  const against = speaksAgainst(rules.families[rules.idIndex.get(id) ?? -1] ?? "");
  return against ? Math.min(0, weight) : Math.max(0, weight);
}

/** Probability of a logit. */
export function probability(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function judgeMessage(
  rules: CompiledRules,
  reading: Reading,
  index: number,
  at: number,
  doubts: Map<string, Doubt>,
): void {
  const rule = rules.rules[at];
  const scan = reading.scans[index];
  if (rule?.kind !== "message" || !scan) return;
  const answer = guarded(() => rule.judge(scan.facts, reading.facts));
  if (answer.answer === "unsure") doubts.set(rule.id, answer.why);
  if (answer.answer !== "fires") return;
  scan.strength[at] = answer.strength ?? 1;
  if (!answer.tokens) return;
  scan.evidence[2 * at] = answer.tokens[0];
  scan.evidence[2 * at + 1] = answer.tokens[1];
}

/** A rule that throws is reported as broken; the others are used. */
function guarded<T extends { readonly answer: string }>(
  judge: () => T,
): T | { readonly answer: "unsure"; readonly why: Doubt } {
  try {
    return judge();
  } catch {
    return { answer: "unsure", why: "broken" };
  }
}

function combine(rules: CompiledRules, strength: Float64Array): void {
  const most = (members: readonly number[]): number =>
    members.reduce((best, at) => Math.max(best, strength[at] ?? 0), 0);
  for (const each of rules.combinations) {
    const parts = [...each.all, ...each.any].map(most);
    if (parts.some((part) => part < GIVEN) || most(each.none) >= GIVEN) continue;
    strength[each.id] = Math.min(...parts);
  }
}
