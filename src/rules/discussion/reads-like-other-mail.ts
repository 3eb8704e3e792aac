import { fires, silent, type ConversationRule, type Says } from "../../engine/rule";

/** The other side of `reads-like-an-offer`. */
export const rule: ConversationRule = {
  id: "reads-like-other-mail",
  family: "discussion",
  kind: "conversation",
  judge: (conversation) => {
    const { sum } = conversation.wording();
    return sum < 0 ? fires(Math.min(1, -sum / 4)) : silent;
  },
};

export const says: Says = {
  title: { en: "Is not worded like an offer" },
  because: { en: "Its words, taken together, are those of other mail." },
  mayBeWrong: { en: "An offer can be put into plain words." },
};
