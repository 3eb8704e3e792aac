import type { SessionOptions } from "../app/context";
import { wantsCloser } from "../engine/closer";
import { compileRules, withCloser, type CompiledRules } from "../engine/compile";
import { judge } from "../engine/judge";
import { needsOf, type Needs } from "../engine/needs";
import type { Verdict } from "../engine/verdict";
import type { Conversation } from "../mail/message";
import type { EffectivePreset } from "../presets/effective";
import { policyOf, withOwnRules } from "../presets/policy";
import { core } from "../rules/core";
import { whenOnline } from "./online";
import { loadCloser, loadWords } from "./words/load";
import { loadScripts } from "./words/scripts";

const judges = new WeakMap<EffectivePreset, SessionOptions["judge"]>();

/** The engine as a preset wants it; made once for each. */
export function judgeBy(preset: EffectivePreset): SessionOptions["judge"] {
  const judging = judges.get(preset) ?? judgeFor(preset);
  judges.set(preset, judging);
  return judging;
}

/**
 * The engine with our rules, as a preset wants it. Words are loaded for the languages that a conversation may be in, the reading of
 * answers and the weights of conversations when there are any, and finer weights when there are several messages or the first score
 * leaves the verdict open: the verdict is the one that all of them together give.
 * Rules are compiled once for each set of languages.
 */
function judgeFor(preset: EffectivePreset): SessionOptions["judge"] {
  const policy = policyOf(preset);
  const rulesFor = remembered((needs) => compileFor(needs, preset));
  const ready = new Map<string, CompiledRules>();
  const closerFor = remembered(async (needs) => {
    const [rules, look] = await Promise.all([rulesFor(needs), loadCloser(needs.languages)]);
    const closer = withCloser(rules, look);
    ready.set(keyOf(needs), closer);
    return closer;
  });
  return async (conversation, refused) => {
    const needs = needsOf(conversation);
    const by = (rules: CompiledRules): Verdict =>
      judge(conversation, { rules, policy: { ...policy, refused: [...policy.refused, ...refused] } });
    // With the finer weights at hand one judging does both looks.
    const closer = ready.get(keyOf(needs)) ?? (needs.stages ? await closerFor(needs) : null);
    if (closer) return by(closer);
    const first = by(await rulesFor(needs));
    return wantsCloser(first.score, policy) ? by(await closerFor(needs)) : first;
  };
}

/** Rules by what a conversation needs; what did not come is asked for again the next time. */
function remembered(make: (needs: Needs) => Promise<CompiledRules>): (needs: Needs) => Promise<CompiledRules> {
  const made = new Map<string, Promise<CompiledRules>>();
  return (needs) => {
    const key = keyOf(needs);
    const known = made.get(key) ?? whenOnline(() => make(needs));
    made.set(key, known);
    known.catch(() => made.delete(key));
    return known;
  };
}

function keyOf({ languages, answers, stages }: Needs): string {
  return [...languages, answers, stages].join();
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
