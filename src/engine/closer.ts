import type { CompiledRules } from "./compile";
import { withSums, type Reading } from "./read";

/**
 * Between these scores a message by itself is looked at once more. Judged by folds, the first look settles nine in ten of 4,428
 * ordinary mails that others wrote; outside these scores a closer look gives none of 15,784 mails another word.
 */
const FROM = 0.1;
const TO = 0.97;

/** True when the score that a first look gives to a message by itself leaves its verdict open. */
export function wantsCloser(score: number): boolean {
  return score >= FROM && score < TO;
}

/** What was read, with the sums that a closer look weighs; no text is read again. */
export function lookCloser(closer: CompiledRules, { facts, scans }: Reading): Reading {
  return { facts: withSums(closer, facts), scans };
}
