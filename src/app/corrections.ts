import type { Verdict } from "../engine/verdict";
import type { MessageRef } from "../ports/mailbox";

/** So many corrections are kept, the newest: settings have little room. */
const keptAtMost = 200;

/** What a correction is kept under: the conversation, else the message alone. Never mail text. */
export function correctionKey({ conversationId, internetMessageId, itemId }: MessageRef): string {
  return conversationId ?? internetMessageId ?? itemId;
}

/** The list with a conversation that the reader called sales put on or taken off. */
export function withCalled(list: readonly string[], key: string, on: boolean): readonly string[] {
  const others = list.filter((known) => known !== key);
  return on ? [...others, key].slice(-keptAtMost) : others;
}

/** The verdict as the reader corrected it: what was called sales is sales, at least at the first level, and can be declined. */
export function asCalled(verdict: Verdict): Verdict {
  if (verdict.verdict === "sales") return verdict;
  return {
    ...verdict,
    verdict: "sales",
    level: verdict.level === 0 ? 1 : verdict.level,
    advice: verdict.advice.action === "none" ? { action: "decline", why: "called-sales" } : verdict.advice,
  };
}
