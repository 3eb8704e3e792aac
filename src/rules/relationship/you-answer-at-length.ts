import { fires, silent, type ConversationRule, type Says } from "../../engine/rule";

/** You wrote at length; sellers get a line or two. */
export const rule: ConversationRule = {
  id: "you-answer-at-length",
  family: "relationship",
  kind: "conversation",
  judge: ({ outbound }) => {
    const words = outbound.reduce((most, message) => Math.max(most, message.signatureFrom - message.textFrom), 0);
    return words > 45 ? fires(Math.min(1, (words - 45) / 60)) : silent;
  },
};

export const says: Says = {
  title: { en: "You answered at length" },
  because: { en: "You wrote more than one writes to a stranger's offer." },
  mayBeWrong: { en: "Some people refuse at length." },
};
