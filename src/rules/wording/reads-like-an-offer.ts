import { fires, silent, type ConversationRule, type Says } from "../../engine/rule";

/** Adds up what each word tells; learnt from letters that were written for the purpose. */
export const rule: ConversationRule = {
  id: "reads-like-an-offer",
  family: "wording",
  kind: "conversation",
  judge: (conversation) => {
    const { sum } = conversation.wording();
    return sum > 0 ? fires(Math.min(1, sum / 4)) : silent;
  },
};

export const says: Says = {
  title: { en: "Is worded like an offer" },
  because: { en: "Its words, taken together, are those of offers." },
  mayBeWrong: { en: "Somebody may talk about offers in the same words." },
};
