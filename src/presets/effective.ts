/** How a decline leaves: kept as a draft, sent after a while in which it can be taken back, or put into a reply form. */
export type PresetSending = "draft" | "send" | "reply-form";

/** Where a filed message goes: the reader's Archive, or a folder of the top level by its name (created when missing). */
export type PresetFolder = "archive" | { readonly named: string };

export type PresetTone = "auto" | "brief" | "courteous" | "firm" | "final";

/** Whose law a decline may cite, each with wording of its own; none unless somebody chooses it. */
export type LegalClause = "us" | "eu" | "uk" | "ca" | "de";

/** What holds in the end, after all layers. */
export interface EffectivePreset {
  readonly organisation: string | null;
  /** Put on declined messages. Colour as Outlook numbers it: preset0 … preset24. */
  readonly category: { readonly name: string; readonly colour: string };
  readonly folder: PresetFolder;
  readonly sending: PresetSending;
  /** Seconds in which a sent decline can be taken back. */
  readonly undoSeconds: number;
  readonly tone: PresetTone;
  /** Languages that declines may be written in, BCP 47; the first serves when nothing else fits. */
  readonly languages: readonly string[];
  /** The address at which the organisation hears suppliers, or null. */
  readonly supplierDoor: string | null;
  readonly legal: readonly LegalClause[];
  /** Never judged: addresses and company domains, in lower case. */
  readonly allow: readonly string[];
  /** Blocked by the tenant: a decline to these would bounce. */
  readonly blocked: readonly string[];
  /** The organisation's own domains; a message from them counts as ours. */
  readonly myDomains: readonly string[];
  /** How far back the mailbox is read for one seller, in days. */
  readonly historyDays: number;
}

/** What one layer says; what it leaves out stays as it was. */
export interface PresetLayer {
  readonly name: string;
  readonly values: Partial<EffectivePreset>;
  /** Fields that later layers cannot change. */
  readonly locked?: readonly (keyof EffectivePreset)[] | undefined;
}

/** What holds when nobody has set anything. */
export const productDefaults: EffectivePreset = {
  organisation: null,
  category: { name: "Pitchwall: declined", colour: "preset12" },
  folder: "archive",
  sending: "draft",
  undoSeconds: 120,
  tone: "auto",
  languages: ["en", "de", "fr", "es", "it", "nl", "pt"],
  supplierDoor: null,
  legal: [],
  allow: [],
  blocked: [],
  myDomains: [],
  historyDays: 730,
};

/** Lists to which each layer adds; all other fields are replaced by the later layer. */
const joined = ["allow", "blocked", "myDomains"] as const;

/**
 * The product's defaults with the layers laid over them in order (organisation, department, …). A field that an earlier
 * layer locked keeps its value; a locked list is not added to either.
 */
export function effectivePreset(layers: readonly PresetLayer[]): EffectivePreset {
  let result = productDefaults;
  const locked = new Set<keyof EffectivePreset>();
  for (const layer of layers) {
    result = laidOver(result, layer, locked);
    for (const field of layer.locked ?? []) locked.add(field);
  }
  return result;
}

function laidOver(
  below: EffectivePreset,
  layer: PresetLayer,
  locked: ReadonlySet<keyof EffectivePreset>,
): EffectivePreset {
  const said = Object.entries(layer.values).filter(
    ([field, value]) => value !== undefined && !locked.has(field as keyof EffectivePreset),
  );
  const values = Object.fromEntries(said) as Partial<EffectivePreset>;
  const lists = joined.map((field) => [field, [...new Set([...below[field], ...(values[field] ?? []).map(lower)])]]);
  return { ...below, ...values, ...Object.fromEntries(lists) };
}

function lower(text: string): string {
  return text.toLowerCase();
}
