import type { Passage } from "../../app/passage";
import type { Message } from "../../mail/message";
import { messageById, personName } from "../card/facts";
import type { Judged } from "../card/facts";
import type { Quoting } from "../card/quoting";

/** A rule that fired, with every place where it did. */
export interface Reason {
  readonly rule: string;
  readonly weight: number;
  readonly quotes: readonly Quote[];
}

/** Words of a message in their sentence, and whose they are; `messageId` null where the engine names none. */
export interface Quote extends Passage {
  readonly messageId: string | null;
  readonly who: string;
  readonly at: string | undefined;
}

/**
 * What speaks for sales, and what tells how far a message goes (weight 0); what tells most first, then
 * the weightiest; one entry a rule.
 */
export function reasonsFor(judged: Judged, quoting: Quoting): readonly Reason[] {
  const found = judged.verdict.messages.flatMap(({ id, findings }) =>
    findings.filter(({ weight }) => weight >= 0).map((finding) => ({ ...finding, messageId: id })),
  );
  return grouped(judged, found, quoting);
}

/** What speaks against it, the weightiest first. */
export function reasonsAgainst(judged: Judged, quoting: Quoting): readonly Reason[] {
  const found = judged.verdict.against.map((finding) => ({ ...finding, messageId: null, start: 0, end: 0 }));
  return grouped(judged, found, quoting);
}

/** Little, some or much: 0, 1 or 2; null for what weighs nothing. Weights are logits: 2.5 alone turns an even case. */
export function strengthOf(weight: number): 0 | 1 | 2 | null {
  const size = Math.abs(weight);
  if (size === 0) return null;
  if (size < 1) return 0;
  return size < 2.5 ? 1 : 2;
}

interface Found {
  readonly rule: string;
  readonly weight: number;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly messageId: string | null;
}

function grouped(judged: Judged, found: readonly Found[], quoting: Quoting): readonly Reason[] {
  const byRule = new Map<string, { rule: string; weight: number; quotes: Quote[] }>();
  for (const finding of found) {
    const { rule, weight, messageId } = finding;
    const reason = byRule.get(rule) ?? { rule, weight, quotes: [] };
    if (Math.abs(weight) > Math.abs(reason.weight)) reason.weight = weight;
    const message = messageId === null ? undefined : messageById(judged, messageId);
    if (finding.quote.trim() !== "")
      reason.quotes.push({ ...passageOf(finding, message, quoting), ...whose(message), messageId });
    byRule.set(rule, reason);
  }
  const tells = (reason: Reason): number => (quoting.isTelling(reason.rule) && reason.quotes.length > 0 ? 1 : 0);
  return [...byRule.values()].toSorted(
    (one, other) => tells(other) - tells(one) || Math.abs(other.weight) - Math.abs(one.weight),
  );
}

function passageOf(finding: Found, message: Message | undefined, quoting: Quoting): Passage {
  return message === undefined ? { before: "", words: finding.quote, after: "" } : quoting.passage(message, finding);
}

function whose(message: Message | undefined): Pick<Quote, "who" | "at"> {
  return { who: personName(message), at: message?.sentAt };
}
