import { fires, silent, type ConversationRule, type Says } from "../../engine/rule";
import { dealingsShare } from "../balance";

/** The words of offers outnumber by far the words of dealings. */
export const rule: ConversationRule = {
  id: "offers-outweigh-dealings",
  family: "offer",
  kind: "conversation",
  judge: (conversation) => {
    const { share, offers } = dealingsShare(conversation);
    return offers >= 3 && share < 0.3 ? fires(Math.min(1, ((0.3 - share) / 0.3) * (offers / 8))) : silent;
  },
};

export const says: Says = {
  title: { en: "Is about an offer" },
  because: { en: "Speaks far more of things offered than of anything that you have to do with each other." },
  mayBeWrong: { en: "A report on a product reads alike." },
};
