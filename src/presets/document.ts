import type { ByLanguage, Family, Where } from "../engine/rule";
import type { LegalClause, PresetFolder, PresetSending } from "./effective";

/** A text shown to users: one for all, or one a language (BCP 47 primary tags). */
export type ShownText = string | Readonly<Record<string, string>>;

/** A rule of the organisation's own: phrases only, run in the same matcher as ours. */
export interface OwnRule {
  /** Begins with "own-". */
  readonly id: string;
  readonly family: Family;
  readonly title: ShownText;
  readonly because: ShownText;
  readonly phrases: ByLanguage<readonly string[]>;
  readonly unless?: ByLanguage<readonly string[]>;
  readonly where?: Where;
  /** Logits; positive speaks for selling, negative (in the families against) speaks against it. */
  readonly weight: number;
  /** Sentences that must fire, and near misses that must not: proven by `pitchwall preset check`. */
  readonly examples: { readonly fires: readonly string[]; readonly silent: readonly string[] };
}

/** A seller that was refused, by key and date only. */
export interface RefusedSeller {
  /** Company domain, or an address where the domain says nothing. */
  readonly key: string;
  /** Day or time of the first refusal. */
  readonly at: string;
}

/** Wording that the organisation approved, by tone and language. */
export type ApprovedWording = Partial<
  Record<"brief" | "courteous" | "firm" | "final", Readonly<Record<string, string>>>
>;

/** Everything that can be set, all of it optional. Names are those of `EffectivePreset`. */
export interface PresetSettings {
  readonly allow?: {
    readonly suppliers?: readonly string[];
    readonly customers?: readonly string[];
    readonly partners?: readonly string[];
  };
  readonly blocked?: readonly string[];
  readonly refused?: readonly RefusedSeller[];
  readonly shareRefusals?: boolean;
  readonly salesAt?: number;
  readonly unsureAt?: number;
  readonly caps?: Partial<Record<Family, number>>;
  readonly rules?: Readonly<Record<string, "on" | "off" | number>>;
  readonly ownRules?: readonly OwnRule[];
  readonly recruiters?: boolean;
  readonly observe?: boolean;
  readonly category?: { readonly name: string; readonly colour: string };
  readonly folder?: PresetFolder;
  readonly mailRule?: "never" | "offer";
  readonly sending?: PresetSending;
  readonly undoSeconds?: number;
  readonly tone?: "auto" | "brief" | "courteous" | "firm" | "final";
  readonly languages?: readonly string[];
  readonly wording?: ApprovedWording;
  readonly legal?: readonly LegalClause[];
  readonly supplierDoor?: string;
  readonly historyDays?: number;
  readonly historyMessages?: number;
}

export type SettingName = keyof PresetSettings;

/** Settings that nobody below may change, each with the reason that users read. */
export type PresetLocks = Partial<Record<SettingName, ShownText>>;

/** Some of the organisation's people, with settings of their own over the organisation's. */
export interface PresetGroup {
  readonly name: string;
  /** Addresses, and mail domains. */
  readonly who: readonly string[];
  readonly settings?: PresetSettings;
  readonly locks?: PresetLocks;
}

/** A preset as an administrator writes it: `assets/preset.schema.json` explains every field. */
export interface PresetDocument {
  readonly $schema?: string;
  readonly format: 1;
  /** Whole number, raised with every change: an older one never replaces a newer one. */
  readonly version: number;
  readonly organisation: { readonly name: string; readonly domains: readonly string[] };
  readonly contact?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly base?: BuiltInName;
  readonly settings?: PresetSettings;
  readonly locks?: PresetLocks;
  readonly groups?: readonly PresetGroup[];
}

export type BuiltInName = "balanced" | "strict" | "observe-only" | "executive" | "procurement-friendly";
