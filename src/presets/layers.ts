import { builtIn } from "./built-in";
import type { PresetDocument, PresetGroup, PresetLocks, PresetSettings } from "./document";
import type { EffectivePreset, PresetLayer } from "./effective";

/**
 * A preset as layers, lowest first: the built-in one it rests on, the organisation, and every group that one of the
 * reader's addresses belongs to, in the document's order.
 */
export function layersOf(preset: PresetDocument, addresses: readonly string[]): readonly PresetLayer[] {
  const groups = (preset.groups ?? []).filter((group) => belongs(group, addresses));
  return [
    ...(preset.base ? [builtIn(preset.base)] : []),
    {
      ...settingsLayer(preset.organisation.name, preset.settings, preset.locks),
      values: {
        ...settingsLayer("", preset.settings, undefined).values,
        organisation: preset.organisation.name,
        myDomains: preset.organisation.domains,
        contact: preset.contact ?? null,
        version: preset.version,
      },
    },
    ...groups.map((group) => settingsLayer(group.name, group.settings, group.locks)),
  ];
}

/** Settings with their locks as one layer. */
export function settingsLayer(
  name: string,
  settings: PresetSettings | undefined,
  locks: PresetLocks | undefined,
): PresetLayer {
  const { allow, ...rest } = settings ?? {};
  const allowed = allow && [...(allow.suppliers ?? []), ...(allow.customers ?? []), ...(allow.partners ?? [])];
  return {
    name,
    values: { ...rest, ...(allowed && { allow: allowed }) },
    locked: Object.keys(locks ?? {}) as (keyof EffectivePreset)[],
    reasons: locks,
  };
}

function belongs({ who }: PresetGroup, addresses: readonly string[]): boolean {
  return addresses.some((address) => who.some((entry) => covers(entry.toLowerCase(), address.toLowerCase())));
}

/** An address, or a mail domain with all below it. */
function covers(entry: string, address: string): boolean {
  if (entry.lastIndexOf("@") > 0) return entry === address;
  const domain = entry.replace(/^@/, "");
  const host = address.slice(address.lastIndexOf("@") + 1);
  return host === domain || host.endsWith(`.${domain}`);
}
