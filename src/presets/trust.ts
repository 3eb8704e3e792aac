import type { PresetDocument } from "./document";
import { readPresetText, validity } from "./read";
import { pathText, type ProblemCode } from "./problem";

/** Why a preset is not taken over, as data: the pane words it, the command line prints it. */
export interface PresetRefusal {
  readonly code: ProblemCode;
  /** The first field that is wrong, as people write it; "preset" for the whole. */
  readonly field: string;
  /** Plain English for an administrator. */
  readonly reason: string;
  /** How many more things are wrong. */
  readonly more: number;
}

export type Judged =
  { readonly ok: true; readonly preset: PresetDocument } | { readonly ok: false; readonly refusal: PresetRefusal };

/** What a new preset is measured against. */
export interface TrustContext {
  /** ISO 8601. */
  readonly now: string;
  /** The preset in force: an older version, or other content under the same version, does not replace it. */
  readonly inForce: { readonly version: number; readonly payload: string } | null;
}

/**
 * Judges the payload of a preset whose signature was verified: size, shape, validity, and that it does not go back to an
 * older version. Refused as a whole or taken as a whole.
 */
export function judgePayload(payload: string, { now, inForce }: TrustContext): Judged {
  const read = readPresetText(payload);
  if (!read.ok) {
    const [first, ...more] = read.problems;
    return first ? refuse(first.code, pathText(first.path), first.message, more.length) : refuse("json", "preset", "");
  }
  const { preset } = read;
  if (inForce && preset.version < inForce.version) {
    const reason = `version ${preset.version} is older than version ${inForce.version}, which is in force`;
    return refuse("rollback", "version", reason);
  }
  if (inForce && preset.version === inForce.version && payload !== inForce.payload) {
    const reason = `version ${preset.version} is in force with other content: a change needs a higher version`;
    return refuse("rollback", "version", reason);
  }
  return timely(preset, Date.parse(now));
}

function timely(preset: PresetDocument, now: number): Judged {
  const { from, until } = validity(preset);
  if (now < from) return refuse("not-yet", "validFrom", `is not valid before ${preset.validFrom}`);
  if (now > until) return refuse("expired", "validUntil", `was valid until ${preset.validUntil}`);
  return { ok: true, preset };
}

/** A refusal of the whole. */
export function refuse(code: ProblemCode, field: string, reason: string, more = 0): Extract<Judged, { ok: false }> {
  return { ok: false, refusal: { code, field, reason, more } };
}
