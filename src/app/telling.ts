import type { Family } from "../engine/rule";
import type { Finding, MessageReading, Stage } from "../engine/verdict";

/** The family of a rule by its id; undefined for one that is not known. */
export type FamilyOf = (rule: string) => Family | undefined;

/** What shows a reader at once why a message is at its stage: families of rules, the most telling first. */
const tellingFirst: Readonly<Record<Stage, readonly Family[]>> = {
  hostile: ["hostility", "pressure", "pushback"],
  pressure: ["pressure", "hostility", "pushback"],
  pushback: ["pushback", "follow-up", "ask", "offer", "price"],
  withdrawal: ["withdrawal", "break-up"],
  "break-up": ["break-up", "withdrawal", "follow-up", "ask"],
  "follow-up": ["follow-up", "ask", "offer", "price", "benefit"],
  pitch: ["offer", "price", "ask", "benefit", "special"],
  opener: ["pretext", "wrong-person", "praise", "ask"],
  none: ["offer", "price", "ask", "benefit", "pretext", "wrong-person", "praise"],
};

/**
 * The finding of one message that tells a reader most: by what its stage rests on, then by weight. A greeting may weigh
 * much and tell nothing. Null for a message without words to quote.
 */
export function tellingFinding(reading: MessageReading, familyOf: FamilyOf): Finding | null {
  const quoted = reading.findings.filter(({ quote, weight }) => weight >= 0 && quote.trim() !== "");
  const order = tellingFirst[reading.stage ?? "none"];
  let best: { readonly finding: MessageReading["findings"][number]; readonly rank: number } | null = null;
  for (const finding of quoted) {
    const family = familyOf(finding.rule);
    const place = family === undefined ? -1 : order.indexOf(family);
    const rank = place < 0 ? order.length : place;
    const better = best === null || rank < best.rank || (rank === best.rank && finding.weight > best.finding.weight);
    if (better) best = { finding, rank };
  }
  return best === null ? null : { ...best.finding, messageId: reading.id };
}

const content = new Set<Family>(Object.values(tellingFirst).flat());

/** True for rules about what a message says; others, about its wording or form, weigh as much and tell a reader less. */
export function isTelling(rule: string, familyOf: FamilyOf): boolean {
  const family = familyOf(rule);
  return family !== undefined && content.has(family);
}
