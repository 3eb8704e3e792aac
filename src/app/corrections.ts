import type { Verdict } from "../engine/verdict";
import type { MessageRef } from "../ports/mailbox";

/** What a correction is kept under: the conversation, else the message alone. Never mail text. */
export function correctionKey({ conversationId, internetMessageId, itemId }: MessageRef): string {
  return conversationId ?? internetMessageId ?? itemId;
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

/** The verdict as it is shown: what may be sales and may be not stands at no stage and no level, since that would accuse. */
export function asShown(verdict: Verdict): Verdict {
  if (verdict.verdict !== "unsure") return verdict;
  const messages = verdict.messages.map((reading) =>
    reading.direction === "in" ? { ...reading, stage: "none" as const, alsoStages: [] } : reading,
  );
  return { ...verdict, level: 0, stage: "none", touchesAfterRefusal: 0, messages };
}
