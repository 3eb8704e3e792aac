import { firstRefusalAt, givesUp, readingById, salesMessages, sellerName, shownMessage } from "./facts";
import type { Judged } from "./facts";
import type { Words } from "./card-model";

/** The verdict in one plain sentence. It says what the mail does and when, never what its sender means by it. */
export function sentenceOf(judged: Judged, { texts, formats }: Words): string {
  const { verdict } = judged;
  const { sentence } = texts;
  if (verdict.verdict === "unsure") return sentence.unsure;
  if (verdict.verdict === "clear") {
    const alone = verdict.messages.length === 1 && readingById(judged, judged.shownId)?.direction === "out";
    return alone ? sentence.ours : sentence.clear;
  }
  const touches = verdict.touchesAfterRefusal;
  const declinedOn = formats.day(firstRefusalAt(judged), shownMessage(judged)?.sentAt);
  if (givesUp(judged)) {
    if (verdict.refusals === 0) return sentence.givesUp;
    return touches === 0 ? sentence.acceptsRefusal(declinedOn) : sentence.givesUpAfter(touches, declinedOn);
  }
  const declined = verdict.refusals > 0 || (judged.known?.refusals ?? []).length > 0;
  if (touches > 0 && declined) return sentence.sinceRefusal(touches, declinedOn);
  if (verdict.advice.action === "decline-keep-praise") return sentence.praiseThenPitch;
  if (verdict.stage === "opener") return sentence.hiddenPurpose;
  return sentence.nth(salesMessages(judged), sellerName(judged) || texts.someone);
}
