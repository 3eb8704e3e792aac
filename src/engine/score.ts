import type { CompiledRules } from "./compile";
import type { Reading } from "./read";
import type { Scan } from "./scan";
import { sumOfTrees } from "./trees";
import type { Doubt } from "./verdict";
import type { Weighing } from "./weighing";

/** How strongly each rule and combination holds, 0 to 1, with the message that shows it best. */
export interface Evidence {
  readonly strength: Float64Array;
  /** Index of the scan that shows a rule best; -1 for rules over the whole conversation. */
  readonly shownBy: Int32Array;
  readonly doubts: readonly { readonly rule: string; readonly why: Doubt }[];
}

/** A part counts as given in a combination from this strength on. */
const GIVEN = 0.4;

/**
 * Runs what words alone did not decide: rules with code, then combinations; joins the messages by their strongest showing.
 * With a weighing, rules that have no say under it are left out.
 */
export function weighEvidence(rules: CompiledRules, reading: Reading, weighing?: Weighing): Evidence {
  const strength = new Float64Array(rules.ids.length);
  const shownBy = new Int32Array(rules.ids.length).fill(-1);
  const doubts = new Map<string, Doubt>();
  for (const [index, scan] of reading.scans.entries()) {
    judgeMessage(rules, { reading, scan, doubts, weighing });
    silence(weighing, scan.strength);
    for (let at = 0; at < rules.rules.length; at += 1) {
      const found = scan.strength[at] ?? 0;
      if (found <= (strength[at] ?? 0)) continue;
      strength[at] = found;
      shownBy[at] = index;
    }
  }
  for (const { rule, at } of rules.conversationRules) {
    if (weighing && !weighing.needed[at]) continue;
    const answer = guarded(() => rule.judge(reading.facts));
    if (answer.answer === "fires") strength[at] = answer.strength ?? 1;
    else if (answer.answer === "unsure") doubts.set(rule.id, answer.why);
  }
  silence(weighing, strength);
  combine(rules, strength);
  silence(weighing, strength);
  return { strength, shownBy, doubts: [...doubts].map(([rule, why]) => ({ rule, why })) };
}

/** What is switched off shows nothing, whatever its words found. */
function silence(weighing: Weighing | undefined, strength: Float64Array): void {
  for (const at of weighing?.off ?? []) strength[at] = 0;
}

/**
 * Sum of weights in logits, each family adding or taking no more than its cap, with what the rules say together, which no cap bounds
 * (but a family whose cap is 0 is not heard there either).
 */
export function logit(rules: CompiledRules, strength: Float64Array, weighing: Weighing): number {
  const { bias, trees, weights, moving, heard, familyOf, caps } = weighing;
  const sums = new Float64Array(caps.length);
  for (const at of moving) {
    const family = familyOf[at] ?? 0;
    sums[family] = (sums[family] ?? 0) + (strength[at] ?? 0) * (weights[at] ?? 0);
  }
  const told = new Float64Array(strength.length);
  for (const at of heard) told[at] = strength[at] ?? 0;
  let sum = bias + sumOfTrees(trees, (rule) => told[rules.idIndex.get(rule) ?? -1] ?? 0);
  for (let family = 0; family < sums.length; family += 1) {
    const cap = caps[family] ?? 0;
    sum += Math.max(-cap, Math.min(cap, sums[family] ?? 0));
  }
  return sum;
}

const OFFERING = new Set(["offer", "benefit", "price", "proof", "special"]);

/** How much of an offer one message holds, in logits; `strength` is that of its scan. */
export function offerIn(rules: CompiledRules, weighing: Weighing, strength: Float64Array): number {
  let sum = 0;
  rules.rules.forEach((rule, at) => {
    const found = strength[at] ?? 0;
    if (found > 0 && OFFERING.has(rule.family)) sum += found * (weighing.weights[at] ?? 0);
  });
  return sum;
}

/** Probability of a logit. */
export function probability(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

interface Judging {
  readonly reading: Reading;
  readonly scan: Scan;
  readonly doubts: Map<string, Doubt>;
  readonly weighing: Weighing | undefined;
}

/** Runs the rules with code over one message. */
function judgeMessage(rules: CompiledRules, { reading, scan, doubts, weighing }: Judging): void {
  for (const { rule, at } of rules.messageRules) {
    if (weighing && !weighing.needed[at]) continue;
    const answer = guarded(() => rule.judge(scan.facts, reading.facts));
    if (answer.answer === "unsure") doubts.set(rule.id, answer.why);
    if (answer.answer !== "fires") continue;
    scan.strength[at] = answer.strength ?? 1;
    if (!answer.tokens) continue;
    scan.evidence[2 * at] = answer.tokens[0];
    scan.evidence[2 * at + 1] = answer.tokens[1];
  }
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
  for (const each of rules.combinations) {
    const least = weakestPart(each.parts, strength);
    if (least >= GIVEN && strongest(each.none, strength) < GIVEN) strength[each.id] = least;
  }
}

/** Strength of the weakest part, each part as strong as its strongest member; stops at the first that is not given. */
function weakestPart(parts: readonly (readonly number[])[], strength: Float64Array): number {
  let least = Infinity;
  for (const members of parts) {
    least = Math.min(least, strongest(members, strength));
    if (least < GIVEN) return least;
  }
  return least;
}

function strongest(members: readonly number[], strength: Float64Array): number {
  let best = 0;
  for (const at of members) best = Math.max(best, strength[at] ?? 0);
  return best;
}
