import type { UserSettings } from "../ports/outside";
import type { EffectivePreset } from "../presets/effective";
import { shownIn } from "../presets/policy";

/** Choices of the reader that a preset knows too, by the field that locks them. */
const presetFields = {
  sending: "sending",
  tone: "tone",
  undoSeconds: "undoSeconds",
  neverJudge: "allow",
} as const satisfies Partial<Record<keyof UserSettings, keyof EffectivePreset>>;

export type LockableSetting = keyof typeof presetFields;

/** All settings: what the reader chose, over what the organisation set, over the product's own; locked ones are not the reader's. */
export function completeSettings(chosen: Partial<UserSettings>, preset: EffectivePreset): UserSettings {
  const heard = Object.entries(chosen).filter(([name, value]) => value !== undefined && !isLocked(preset, name));
  return {
    sending: preset.sending,
    wordingApprovedAt: null,
    language: null,
    tone: preset.tone,
    aliases: [],
    neverJudge: [],
    undoSeconds: preset.undoSeconds,
    firstRunDone: false,
    ...Object.fromEntries(heard),
  };
}

/** Why the reader cannot change a setting: who locked it and the reason in the reader's language; null when it is free. */
export function lockOf(
  preset: EffectivePreset,
  setting: LockableSetting,
  language: string,
): { readonly by: string; readonly reason: string | null } | null {
  const lock = preset.locks[presetFields[setting]];
  if (lock === undefined) return null;
  return { by: lock.by, reason: lock.reason === null ? null : shownIn(lock.reason, language) };
}

/** True for a setting that the organisation keeps to itself. */
export function isLockedSetting(preset: EffectivePreset, setting: LockableSetting): boolean {
  return preset.locks[presetFields[setting]] !== undefined;
}

function isLocked(preset: EffectivePreset, setting: string): boolean {
  return isLockable(setting) && isLockedSetting(preset, setting);
}

function isLockable(setting: string): setting is LockableSetting {
  return Object.hasOwn(presetFields, setting);
}
