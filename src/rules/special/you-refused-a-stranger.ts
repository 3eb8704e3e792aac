import { fires, silent, type ConversationRule, type Says } from "../../engine/rule";

/** A stranger wrote first, and you said no. */
export const rule: ConversationRule = {
  id: "you-refused-a-stranger",
  family: "special",
  kind: "conversation",
  judge: ({ answers, timeline }) => {
    if (timeline[0]?.direction === "out") return silent;
    return answers.some((answer) => answer.reading.stance === "refusal") ? fires() : silent;
  },
};

export const says: Says = {
  title: { en: "You said no" },
  because: { en: "They wrote first, and you said no." },
  mayBeWrong: { en: "You may have refused a date or a favour." },
};
