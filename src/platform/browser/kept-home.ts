import type { UserSettings } from "../../ports/outside";
import { packCases } from "./case-pack-write";
import type { Kept } from "./kept";

/** Characters for all of it, of the 32,768 that the home takes, and for the cases at most. */
const room = 32_000;
const caseRoom = 28_000;
/** Corrections, as they are stored, take no more than this. */
const correctionsRoom = 4_000;

/** The form in the home: a version, the settings and the cases as one packed text. */
export function homeForm({ settings, settingsStamp, cases }: Kept, now: number): unknown {
  const s = fitting(settings);
  return { v: 1, s, t: settingsStamp, c: packCases(cases, Math.min(caseRoom, room - sizeOf(s)), now) };
}

/** Settings that leave the cases their room: the oldest corrections go first, being the least missed. */
function fitting(settings: Partial<UserSettings>): Partial<UserSettings> {
  let fit = settings;
  while (sizeOf(fit.calledSales ?? []) > correctionsRoom) {
    fit = { ...fit, calledSales: fit.calledSales?.slice(Math.ceil(fit.calledSales.length / 4)) };
  }
  return fit;
}

/** Characters where the mailbox stores it: JSON within JSON. */
function sizeOf(value: unknown): number {
  return JSON.stringify(JSON.stringify(value)).length;
}
