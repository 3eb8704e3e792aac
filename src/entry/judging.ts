import type { SessionOptions } from "../app/context";
import { compileRules } from "../engine/compile";
import { judge } from "../engine/judge";
import type { EffectivePreset } from "../presets/effective";
import { policyOf, withOwnRules } from "../presets/policy";
import { catalogue } from "../rules/catalogue";

/** The engine with all rules, as a preset wants it; the rules are compiled once. */
export function judgeBy(preset: EffectivePreset): SessionOptions["judge"] {
  const rules = compileRules(withOwnRules(catalogue, preset.ownRules));
  const policy = policyOf(preset);
  return (conversation, refused) =>
    judge(conversation, { rules, policy: { ...policy, refused: [...policy.refused, ...refused] } });
}
