import type { CompiledRules } from "./compile";
import type { Policy } from "./policy";
import type { Tree } from "./trees";

/**
 * What each rule weighs under one policy, by its place in `CompiledRules.ids`. Made once for a catalogue, a policy, and either a
 * message by itself or a conversation of several: what an answer says of the sender then tells more than the words of the first mail.
 */
export interface Weighing {
  /** What the score starts from, in logits. */
  readonly bias: number;
  /** What rules say together. */
  readonly trees: readonly Tree[];
  /** Weight in logits as findings show it: as set by policy, else as fitted; never against its own explanation. */
  readonly weights: Float64Array;
  /** Places of what moves the score: a weight and a cap that are not 0, and not switched off. */
  readonly moving: Int32Array;
  /** Those of them that trees hear: where an organisation set the weight, that weight is all that counts. */
  readonly heard: Int32Array;
  /** Family of each place, as an index into `caps`. */
  readonly familyOf: Int32Array;
  /** Most that a family may add or take, in logits. */
  readonly caps: Float64Array;
  /** 1 where a rule has a say: it weighs something, is shown without a weight, or is part of a combination. */
  readonly needed: Uint8Array;
  /** Places of what is switched off: it shows nothing and takes part in no combination. */
  readonly off: readonly number[];
  /** Addresses and domains that are never accused. */
  readonly allow: ReadonlySet<string>;
}

/** Families that tell a stage: their findings are shown even where they weigh nothing. */
const CONDUCT: ReadonlySet<string> = new Set([
  "follow-up",
  "break-up",
  "pushback",
  "pressure",
  "hostility",
  "withdrawal",
]);

const DEFAULT_CAP = 8;

const made = new WeakMap<CompiledRules, WeakMap<Policy, { single?: Weighing; several?: Weighing }>>();

/** True for families whose findings are shown whatever they weigh. */
export function tellsStage(family: string): boolean {
  return CONDUCT.has(family);
}

/** The weights of a catalogue under a policy, for a message by itself or for several; catalogue and policy are taken not to change. */
export function weighingOf(rules: CompiledRules, policy: Policy, several: boolean): Weighing {
  let byPolicy = made.get(rules);
  if (!byPolicy) made.set(rules, (byPolicy = new WeakMap()));
  let weighings = byPolicy.get(policy);
  if (!weighings) byPolicy.set(policy, (weighings = {}));
  return (weighings[several ? "several" : "single"] ??= weighingFor(rules, policy, several));
}

function weighingFor(rules: CompiledRules, policy: Policy, several: boolean): Weighing {
  const { ids, families, catalogue } = rules;
  const fitted = (several ? catalogue.conversationWeights : undefined) ?? catalogue.weights;
  const off = new Set(policy.off);
  const weights = Float64Array.from(ids, (id, at) => {
    const weight = policy.weights[id] ?? fitted.rules[id] ?? 0;
    return rules.against[at] ? Math.min(0, weight) : Math.max(0, weight);
  });
  const names = [...new Set(families)];
  const places = new Map(names.map((name, index) => [name, index]));
  const familyOf = Int32Array.from(families, (name) => places.get(name) ?? 0);
  const caps = Float64Array.from(names, (name) => policy.caps[name as keyof Policy["caps"]] ?? DEFAULT_CAP);
  const moving = Int32Array.from(ids.keys()).filter(
    (at) => weights[at] !== 0 && caps[familyOf[at] ?? 0] !== 0 && !off.has(ids[at] ?? ""),
  );
  return {
    bias: fitted.bias,
    trees: fitted.trees ?? [],
    weights,
    moving,
    heard: moving.filter((at) => !((ids[at] ?? "") in policy.weights)),
    familyOf,
    caps,
    needed: neededBy(rules, weights),
    off: [...off].flatMap((id) => rules.idIndex.get(id) ?? []),
    allow: new Set(policy.allow),
  };
}

function neededBy(rules: CompiledRules, weights: Float64Array): Uint8Array {
  const needed = Uint8Array.from(rules.families, (family, at) => (weights[at] || CONDUCT.has(family) ? 1 : 0));
  for (const { all, any, none } of rules.combinations)
    for (const at of [...all.flat(), ...any.flat(), ...none]) needed[at] = 1;
  return needed;
}
