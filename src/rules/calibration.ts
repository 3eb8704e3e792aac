import { compileRules, speaksAgainst } from "../engine/compile";
import { readConversation, type Reading } from "../engine/read";
import { weighEvidence } from "../engine/score";
import type { Conversation } from "../mail/message";
import type { Language } from "../text/language";
import { SENTENCE_END, wordAt } from "../text/tokens";
import { standIn } from "../text/wording";
import { catalogue } from "./catalogue";

const rules = compileRules(catalogue);

/** Ids that can carry a weight, and whether each may only lower the score. */
export const features = rules.ids.map((id, at) => ({
  id,
  family: rules.families[at] ?? "",
  against: speaksAgainst(rules.families[at] ?? ""),
}));

/** What `npm run calibrate` needs of a conversation: strengths of the rules and the words of each inbound message. */
export function look(conversation: Conversation): {
  readonly strength: Float64Array;
  readonly messages: readonly { readonly language: string; readonly words: readonly string[] }[];
} {
  const reading = readConversation(rules, conversation);
  return { strength: weighEvidence(rules, reading).strength, messages: reading.scans.map((scan) => wordsOf(scan)) };
}

/** Distinct words and word pairs, in the order and to the reach of `weighWords`. */
function wordsOf({ facts }: Reading["scans"][number]): {
  readonly language: string;
  readonly words: readonly string[];
} {
  const { tokens, textFrom, signatureFrom, language } = facts;
  const words = new Set<string>();
  let before = "";
  for (let at = textFrom; at < Math.min(signatureFrom, textFrom + 700); at += 1) {
    const word = standIn(tokens, at, language.language as Language)?.word ?? wordAt(tokens, at);
    words.add(word);
    if (before && !((tokens.before[at] ?? 0) & SENTENCE_END)) words.add(`${before} ${word}`);
    before = word;
  }
  return { language: language.language, words: [...words] };
}
