import type { Level, Verdict } from "../engine/verdict";
import type { Situation, Tone } from "./input";

/** Tone for a conversation: courteous at first, brief when the seller persists, firm under pressure, final once refused. */
export function chooseTone(level: Level, refusals: number): Tone {
  if (refusals > 0) return "final";
  if (level >= 3) return "firm";
  return level === 2 ? "brief" : "courteous";
}

/** What is known of who was refused and who writes now; either may be missing. */
export interface Writers {
  /** Address of the newest inbound message's sender. */
  readonly newest?: string | undefined;
  /** Addresses that have had a refusal. */
  readonly refused?: readonly string[] | undefined;
}

/**
 * What the decline answers, from the verdict. Without `writers` a refused conversation counts as a repeated refusal; the
 * supplier door is never chosen here: a preset or the user asks for it.
 */
export function chooseSituation(verdict: Verdict, writers: Writers = {}): Situation {
  if (verdict.refusals > 0) return isSecond(writers) ? "second-representative" : "repeated";
  if (verdict.advice.action === "decline-keep-praise") return "praise";
  const newest = verdict.messages.findLast((message) => message.direction === "in");
  const rules = newest?.findings.map((finding) => finding.rule) ?? [];
  if (rules.some((rule) => /meeting|calendar|invitation/.test(rule))) return "meeting";
  if (verdict.stage === "opener" && rules.some((rule) => /wrong-person|right-person|who-is-responsible/.test(rule)))
    return "wrong-person";
  return "first";
}

function isSecond({ newest, refused }: Writers): boolean {
  if (!newest || !refused?.length) return false;
  const writer = newest.toLowerCase();
  return !refused.some((address) => address.toLowerCase() === writer);
}
