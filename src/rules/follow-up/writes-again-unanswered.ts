import { fires, silent, type ConversationRule, type Says } from "../../engine/rule";

/** A stranger who wrote first writes again without an answer. */
export const rule: ConversationRule = {
  id: "writes-again-unanswered",
  family: "follow-up",
  kind: "conversation",
  judge: ({ timeline }) => {
    if (timeline[0]?.direction !== "in") return silent;
    const again = timeline.filter(
      (placed, at) => at > 0 && placed.direction === "in" && timeline[at - 1]?.direction === "in",
    ).length;
    return again > 0 ? fires(Math.min(1, 0.5 + again / 4)) : silent;
  },
};

export const says: Says = {
  title: { en: "Writes again unanswered" },
  because: { en: "Wrote again although nobody had answered." },
  mayBeWrong: { en: "People whom you owe an answer do so too." },
};
