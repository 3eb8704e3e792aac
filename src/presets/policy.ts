import type { Policy } from "../engine/policy";
import type { Catalogue, PhraseRule } from "../engine/rule";
import type { OwnRule, ShownText } from "./document";
import type { EffectivePreset } from "./effective";

/** The rule that knows recruiters (`recruiting.ts`). */
export const RECRUITING = "approaches-you-about-a-job";

/**
 * What it weighs with recruiters counted as outreach, and the cap of its family then, in logits: enough to outweigh what
 * else speaks against selling in such mail (words of jobs, the voice of other mail).
 */
const RECRUITERS_WEIGH = 10;

/** What a preset means for judging. */
export function policyOf(preset: EffectivePreset): Policy {
  const rules = Object.entries(preset.rules);
  const numbers = rules.filter((entry): entry is [string, number] => typeof entry[1] === "number");
  return {
    salesAt: preset.salesAt,
    unsureAt: preset.unsureAt,
    caps: preset.recruiters ? { special: RECRUITERS_WEIGH, ...preset.caps } : preset.caps,
    off: rules.filter(([, value]) => value === "off").map(([id]) => id),
    weights: Object.fromEntries([
      ...(preset.recruiters ? [[RECRUITING, RECRUITERS_WEIGH] as const] : []),
      ...preset.ownRules.map((rule): [string, number] => [rule.id, rule.weight]),
      ...numbers,
    ]),
    allow: preset.allow,
    refused: preset.refused,
  };
}

/** The catalogue with an organisation's own rules behind ours; compile it once. The same catalogue when there are none. */
export function withOwnRules(catalogue: Catalogue, ownRules: readonly OwnRule[]): Catalogue {
  if (!ownRules.length) return catalogue;
  const known = new Set(catalogue.rules.map((rule) => rule.id));
  const added = ownRules.filter((rule) => !known.has(rule.id));
  return { ...catalogue, rules: [...catalogue.rules, ...added.map(phraseRule)] };
}

/** An own rule as the engine runs it: phrases, nothing else. */
export function phraseRule(rule: OwnRule): PhraseRule {
  return {
    id: rule.id,
    family: rule.family,
    kind: "phrases",
    phrases: rule.phrases,
    ...(rule.unless && { unless: rule.unless }),
    ...(rule.where && { where: rule.where }),
  };
}

/** A text in the reader's language, else in English, else in whichever there is. */
export function shownIn(text: ShownText, language: string): string {
  if (typeof text === "string") return text;
  const short = language.slice(0, 2).toLowerCase();
  return text[short] ?? text["en"] ?? Object.values(text)[0] ?? "";
}
