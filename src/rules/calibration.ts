import { compileRules } from "../engine/compile";
import { readConversation } from "../engine/read";
import { weighEvidence } from "../engine/score";
import { speaksAgainst } from "../engine/compile";
import type { Conversation } from "../mail/message";
import { catalogue } from "./catalogue";

const rules = compileRules(catalogue);

/** Ids that can carry a weight, and whether each may only lower the score. */
export const features = rules.ids.map((id, at) => ({
  id,
  family: rules.families[at] ?? "",
  against: speaksAgainst(rules.families[at] ?? ""),
}));

/** How strongly each rule holds for a conversation, 0 to 1, in the order of `features`. For `npm run calibrate` only. */
export function strengths(conversation: Conversation): Float64Array {
  return weighEvidence(rules, readConversation(rules, conversation)).strength;
}
