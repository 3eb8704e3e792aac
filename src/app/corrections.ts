import type { Verdict } from "../engine/verdict";
import type { MessageRef } from "../ports/mailbox";

/** What a correction is kept under: the conversation, else the message alone. Never mail text. */
export function correctionKey({ conversationId, internetMessageId, itemId }: MessageRef): string {
  return conversationId ?? internetMessageId ?? itemId;
}

/**
 * The verdict as the reader corrected it: what was called sales is sales, at least at the first level, and can be declined, unless
 * the seller gave up or the reader's own no is the last word.
 */
export function asCalled(verdict: Verdict): Verdict {
  if (verdict.verdict === "sales") return verdict;
  return {
    ...verdict,
    verdict: "sales",
    level: verdict.level === 0 ? 1 : verdict.level,
    advice: verdict.advice.action === "none" ? adviceCalled(verdict) : verdict.advice,
  };
}

/** Messages come oldest first. */
function adviceCalled({ stage, messages }: Verdict): Verdict["advice"] {
  if (stage === "withdrawal") return { action: "none", why: "gave-up" };
  if (messages.at(-1)?.stance === "refusal") return { action: "none", why: "already-refused" };
  return { action: "decline", why: "called-sales" };
}
