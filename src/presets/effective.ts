import type { Family } from "../engine/rule";
import type { ApprovedWording, OwnRule, RefusedSeller, ShownText } from "./document";
import { productDefaults } from "./defaults";
import { explainPreset } from "./explain";

/** How a decline leaves: kept as a draft, sent after a while in which it can be taken back, or put into a reply form. */
export type PresetSending = "draft" | "send" | "reply-form";

/** Where a filed message goes: the reader's Archive, or a folder of the top level by its name (created when missing). */
export type PresetFolder = "archive" | { readonly named: string };

export type PresetTone = "auto" | "brief" | "courteous" | "firm" | "final";

/** Laws that a decline may cite, each with wording of its own; none unless somebody chooses it. */
export type LegalClause = "us-can-spam" | "eu-gdpr" | "uk-gdpr" | "uk-pecr" | "ca-casl" | "de-uwg";

/** What holds in the end, after all layers. */
export interface EffectivePreset {
  readonly organisation: string | null;
  /** Whom to ask about the preset: a mail or web address. */
  readonly contact: string | null;
  /** Version of the organisation's preset; null without one. */
  readonly version: number | null;
  /** True while the organisation only watches: verdicts are shown, nothing is offered that writes or moves. */
  readonly observe: boolean;
  /** Put on declined messages. Colour as Outlook numbers it: preset0 … preset24. */
  readonly category: { readonly name: string; readonly colour: string };
  readonly folder: PresetFolder;
  /** Whether the pane may offer to create a mail rule for a refused seller. */
  readonly mailRule: "never" | "offer";
  readonly sending: PresetSending;
  /** Seconds in which a sent decline can be taken back. */
  readonly undoSeconds: number;
  readonly tone: PresetTone;
  /** Languages that declines may be written in, BCP 47; the first serves when nothing else fits. */
  readonly languages: readonly string[];
  /** Wording that the organisation approved; where there is none, the product's own serves. Placeholders as in templates. */
  readonly wording: ApprovedWording;
  /** The address at which the organisation hears suppliers, or null. */
  readonly supplierDoor: string | null;
  readonly legal: readonly LegalClause[];
  /** Never judged: addresses and company domains, in lower case. */
  readonly allow: readonly string[];
  /** Blocked by the tenant: a decline to these would bounce. */
  readonly blocked: readonly string[];
  /** Sellers whom somebody in the organisation refused: keys and dates only. */
  readonly refused: readonly RefusedSeller[];
  /** Whether readers are invited to hand in their own refusals for the organisation's list. */
  readonly shareRefusals: boolean;
  /** The organisation's own domains; a message from them counts as ours. */
  readonly myDomains: readonly string[];
  /** How far back the mailbox is read for one seller, in days, and how many messages at most. */
  readonly historyDays: number;
  readonly historyMessages: number;
  /** Scores from which a conversation is `sales`, and from which `unsure`. 0 to 1. */
  readonly salesAt: number;
  readonly unsureAt: number;
  /** Most that a family of rules may add or take, in logits. */
  readonly caps: Partial<Record<Family, number>>;
  /** Rules switched off or on again, or given another weight in logits. */
  readonly rules: Readonly<Record<string, "on" | "off" | number>>;
  readonly ownRules: readonly OwnRule[];
  /** True when mail from recruiters counts as outreach. */
  readonly recruiters: boolean;
  /** Fields that users cannot change, who locked them, and the reason to show. */
  readonly locks: Partial<Record<keyof EffectivePreset, PresetLock>>;
}

/** A field that no later layer changes. */
export interface PresetLock {
  /** Name of the layer that locked it. */
  readonly by: string;
  /** Null when none was given. */
  readonly reason: ShownText | null;
}

/** What one layer says; what it leaves out stays as it was. */
export interface PresetLayer {
  readonly name: string;
  readonly values: Partial<Omit<EffectivePreset, "locks">>;
  /** Fields that later layers cannot change. */
  readonly locked?: readonly (keyof EffectivePreset)[] | undefined;
  /** Why they are locked, for those who read it. */
  readonly reasons?: Partial<Record<keyof EffectivePreset, ShownText>> | undefined;
}

/**
 * The product's defaults with the layers laid over them in order (built-in, organisation, group, user). A field that an
 * earlier layer locked keeps its value; a locked list is not added to either. No input is changed.
 */
export function effectivePreset(layers: readonly PresetLayer[]): EffectivePreset {
  return explainPreset(productDefaults, layers).preset;
}
