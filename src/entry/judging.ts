import type { SessionOptions } from "../app/context";
import { compileRules, type CompiledRules } from "../engine/compile";
import { judge } from "../engine/judge";
import { needsOf, type Needs } from "../engine/needs";
import type { Conversation } from "../mail/message";
import type { EffectivePreset } from "../presets/effective";
import { policyOf, withOwnRules } from "../presets/policy";
import { core } from "../rules/core";
import { whenOnline } from "./online";
import { loadWords } from "./words/load";
import { loadScripts } from "./words/scripts";

const judges = new WeakMap<EffectivePreset, SessionOptions["judge"]>();

/** The engine as a preset wants it; made once for each. */
export function judgeBy(preset: EffectivePreset): SessionOptions["judge"] {
  const judging = judges.get(preset) ?? judgeFor(preset);
  judges.set(preset, judging);
  return judging;
}

/**
 * The engine with our rules, as a preset wants it. Words are loaded for the languages that a conversation may be in, and the
 * reading of answers and the weights of conversations when there are any: the verdict is the one that all of them together give.
 * Rules are compiled once for each set of languages.
 */
function judgeFor(preset: EffectivePreset): SessionOptions["judge"] {
  const policy = policyOf(preset);
  const compiled = new Map<string, Promise<CompiledRules>>();
  const rulesFor = (needs: Needs): Promise<CompiledRules> => {
    const key = [...needs.languages, needs.answers, needs.stages].join();
    const known = compiled.get(key) ?? whenOnline(() => compileFor(needs, preset));
    compiled.set(key, known);
    known.catch(() => compiled.delete(key));
    return known;
  };
  return async (conversation, refused) => {
    const rules = await rulesFor(needsOf(conversation));
    return judge(conversation, { rules, policy: { ...policy, refused: [...policy.refused, ...refused] } });
  };
}

/** To be called before messages are read: fetches the words in other letters where there are such letters. */
export function prepareReading(conversation: Conversation): Promise<void> {
  return whenOnline(() => loadScripts(conversation));
}

async function compileFor(needs: Needs, { ownRules, recruiters }: EffectivePreset): Promise<CompiledRules> {
  const catalogue = withOwnRules({ ...core, ...(await loadWords(needs)) }, ownRules);
  if (!recruiters) return compileRules(catalogue);
  const { withRecruiting } = await import(/* webpackChunkName: "recruiting" */ "../presets/recruiting");
  return compileRules(withRecruiting(catalogue));
}
