import type { EffectivePreset, PresetLayer } from "./effective";

/** What a reader can choose that a preset knows as well; undefined where nothing was chosen. */
export interface UserChoices {
  readonly sending?: EffectivePreset["sending"] | undefined;
  readonly tone?: EffectivePreset["tone"] | undefined;
  readonly undoSeconds?: number | undefined;
  readonly neverJudge?: readonly string[] | undefined;
}

/** The reader's own choices as the uppermost layer; what the organisation locked is not heard. */
export function userLayer(choices: UserChoices): PresetLayer {
  const { sending, tone, undoSeconds, neverJudge } = choices;
  return {
    name: "user",
    values: {
      ...(sending !== undefined && { sending }),
      ...(tone !== undefined && { tone }),
      ...(undoSeconds !== undefined && { undoSeconds }),
      ...(neverJudge !== undefined && { allow: neverJudge }),
    },
  };
}
