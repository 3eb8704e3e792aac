import type { ApprovedWording, OwnRule, RefusedSeller } from "./document";
import type { EffectivePreset, PresetLayer, PresetLock } from "./effective";

/** Name of the lowest layer. */
export const PRODUCT = "product";

/** Where a value came from. */
export interface Origin {
  /** The last layer that had a say; "product" when none had. */
  readonly layer: string;
  /** For fields to which every layer adds: each part and the layer that brought it, in order. */
  readonly parts: readonly { readonly part: string; readonly layer: string }[];
  readonly lock: PresetLock | null;
  /** Later layers that wanted something else and were not heard because of the lock. */
  readonly unheard: readonly string[];
}

export interface ExplainedPreset {
  readonly preset: EffectivePreset;
  readonly origins: Readonly<Record<keyof EffectivePreset, Origin>>;
}

type Field = keyof EffectivePreset;

/** Lays the layers over the defaults, and tells for every value where it came from. */
export function explainPreset(defaults: EffectivePreset, layers: readonly PresetLayer[]): ExplainedPreset {
  const fields = Object.keys(defaults) as Field[];
  let preset = defaults;
  const origins = Object.fromEntries(
    fields.map((field) => [field, { layer: PRODUCT, parts: [], lock: null, unheard: [] }]),
  ) as unknown as Record<Field, Origin>;
  for (const layer of layers) {
    for (const field of fields) {
      const value = field === "locks" ? undefined : layer.values[field];
      if (value === undefined) continue;
      const origin = origins[field];
      if (origin.lock) origins[field] = { ...origin, unheard: [...origin.unheard, layer.name] };
      else {
        origins[field] = { ...origin, layer: layer.name, parts: withParts(origin, field, value, layer.name) };
        preset = { ...preset, [field]: joinedValue(field, preset[field], value) };
      }
    }
    for (const field of layer.locked ?? []) {
      if (!origins[field].lock) origins[field] = { ...origins[field], lock: lockOf(layer, field) };
    }
  }
  const locks = Object.fromEntries(
    fields.flatMap((field) => (origins[field].lock ? [[field, origins[field].lock]] : [])),
  ) as EffectivePreset["locks"];
  return { preset: { ...preset, locks }, origins };
}

function lockOf(layer: PresetLayer, field: Field): PresetLock {
  return { by: layer.name, reason: layer.reasons?.[field] ?? null };
}

function withParts(origin: Origin, field: Field, value: unknown, layer: string): Origin["parts"] {
  const parts = partsOf(field, value);
  if (!parts) return [];
  const others = origin.parts.filter(({ part }) => !parts.includes(part));
  return [...others, ...parts.map((part) => ({ part, layer }))];
}

/** Names of the parts of a field that layers add to; null for fields that are replaced as a whole. */
function partsOf(field: Field, value: unknown): readonly string[] | null {
  switch (field) {
    case "allow":
    case "blocked":
    case "myDomains":
      return (value as readonly string[]).map(lower);
    case "refused":
      return (value as readonly RefusedSeller[]).map(({ key }) => lower(key));
    case "ownRules":
      return (value as readonly OwnRule[]).map(({ id }) => id);
    case "caps":
    case "rules":
    case "wording":
      return Object.keys(value as object);
    default:
      return null;
  }
}

/** Lists and tables to which each layer adds; all other fields are replaced by the later layer. */
function joinedValue(field: Field, below: unknown, value: unknown): unknown {
  switch (field) {
    case "allow":
    case "blocked":
    case "myDomains":
      return [...new Set([...(below as readonly string[]), ...(value as readonly string[]).map(lower)])];
    case "refused":
      return joinedRefusals(below as readonly RefusedSeller[], value as readonly RefusedSeller[]);
    case "ownRules":
      return byId([...(below as readonly OwnRule[]), ...(value as readonly OwnRule[])]);
    case "caps":
    case "rules":
      return { ...(below as object), ...(value as object) };
    case "wording":
      return joinedWording(below as ApprovedWording, value as ApprovedWording);
    default:
      return value;
  }
}

/** One entry a seller, with the earliest date: what counts is when they were first refused. */
export function joinedRefusals(
  some: readonly RefusedSeller[],
  more: readonly RefusedSeller[],
): readonly RefusedSeller[] {
  const byKey = new Map<string, RefusedSeller>();
  for (const { key, at } of [...some, ...more]) {
    const name = lower(key);
    const known = byKey.get(name);
    if (!known || Date.parse(at) < Date.parse(known.at)) byKey.set(name, { key: name, at });
  }
  return [...byKey.values()];
}

function byId(rules: readonly OwnRule[]): readonly OwnRule[] {
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

function joinedWording(below: ApprovedWording, value: ApprovedWording): ApprovedWording {
  const tones = [...new Set([...Object.keys(below), ...Object.keys(value)])] as (keyof ApprovedWording)[];
  return Object.fromEntries(tones.map((tone) => [tone, { ...below[tone], ...value[tone] }]));
}

function lower(text: string): string {
  return text.toLowerCase().replace(/^@/, "");
}
