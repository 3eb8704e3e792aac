import type { UserSettings } from "../ports/outside";
import type { EffectivePreset } from "../presets/effective";

/** All settings: what the reader chose, over what the organisation set, over the product's own. */
export function completeSettings(chosen: Partial<UserSettings>, preset: EffectivePreset): UserSettings {
  return {
    sending: preset.sending,
    wordingApprovedAt: null,
    language: null,
    tone: preset.tone,
    aliases: [],
    neverJudge: [],
    undoSeconds: preset.undoSeconds,
    firstRunDone: false,
    ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)),
  };
}
