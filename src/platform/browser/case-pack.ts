import type { Case } from "../../mail/case";

/** A case, or the trace of a removed one, with the time of its last change in milliseconds. */
export interface KeptCase {
  readonly stamp: number;
  readonly sellerKey: string;
  /** Null: removed; kept for a while, so that an older copy elsewhere does not bring it back. */
  readonly known: Case | null;
}

/** Two collections as one: of each seller the later version. */
export function mergedCases(one: readonly KeptCase[], other: readonly KeptCase[]): readonly KeptCase[] {
  const latest = new Map<string, KeptCase>();
  for (const kept of [...one, ...other]) {
    const known = latest.get(kept.sellerKey);
    if (!known || kept.stamp > known.stamp) latest.set(kept.sellerKey, kept);
  }
  return [...latest.values()];
}

/** The cases of a packed text; lines that make no sense are passed over. */
export function unpackCases(text: string): readonly KeptCase[] {
  return text.split(";").flatMap((one) => {
    const kept = unline(one.split("|"));
    return kept ? [kept] : [];
  });
}

/** States of a case by the digit that stands for each. */
export const statuses = ["open", "declined", "withdrawn", "reopened"] as const;

function unline(fields: readonly string[]): KeptCase | null {
  const [sellerKey, stamp, state, refusals, touches, last, people, name, taken] = fields;
  const at = untime(stamp);
  if (!sellerKey || at === null || state === undefined) return null;
  if (state === "x") return { sellerKey, stamp: at, known: null };
  const status = statuses[Number(state)];
  if (!status) return null;
  const known: Case = {
    sellerKey,
    name: name || null,
    people: split(people),
    refusals: split(refusals).map((one) => ({
      at: uninstant(one.slice(1)),
      kind: one.startsWith("d") ? "declined" : "said",
    })),
    touchesSince: touches ? Number.parseInt(touches, 36) || 0 : 0,
    lastTouchAt: last ? uninstant(last) : null,
    taken: split(taken).map((one) => {
      const [when = "", runId = "", what = ""] = one.split(":");
      return { at: uninstant(when), runId, what };
    }),
    status,
  };
  return { sellerKey, stamp: at, known };
}

function split(text: string | undefined): readonly string[] {
  return text ? text.split(",") : [];
}

function untime(text: string | undefined): number | null {
  const value = Number.parseInt(text ?? "", 36);
  return Number.isNaN(value) ? null : value;
}

function uninstant(text: string): string {
  const short = text.startsWith("-");
  const value = Number.parseInt(short ? text.slice(1) : text, 36);
  return new Date(Number.isNaN(value) ? 0 : short ? value * 1000 : value).toISOString();
}
