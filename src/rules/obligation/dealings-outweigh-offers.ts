import { fires, silent, type ConversationRule, type Says } from "../../engine/rule";
import { dealingsShare } from "../balance";

/** The words of dealings (payment, order, contract, ticket, task) outnumber the words of offers. */
export const rule: ConversationRule = {
  id: "dealings-outweigh-offers",
  family: "obligation",
  kind: "conversation",
  judge: (conversation) => {
    const { share, dealings } = dealingsShare(conversation);
    return dealings >= 2 && share > 0.4 ? fires(Math.min(1, (share - 0.4) / 0.4)) : silent;
  },
};

export const says: Says = {
  title: { en: "Is about dealings, not an offer" },
  because: { en: "Speaks more of payments, orders, contracts or tasks than of anything offered." },
  mayBeWrong: { en: "An offer can be dressed as a reminder." },
};
