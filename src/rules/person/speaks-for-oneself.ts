import { fires, silent, type ConversationRule, type Says } from "../../engine/rule";

/** Says "I" and never "we", and names no product or price: a person about a matter of their own. */
export const rule: ConversationRule = {
  id: "speaks-for-oneself",
  family: "person",
  kind: "conversation",
  judge: ({ inbound }) => {
    const sum = (field: string): number => inbound.reduce((all, message) => all + message.count(field), 0);
    const self = sum("self");
    const firm = 2 * sum("we") + sum("product") + sum("price") + sum("proof") + sum("benefit");
    return self >= 3 && self > firm ? fires(Math.min(1, (self - firm) / self + 0.2)) : silent;
  },
};

export const says: Says = {
  title: { en: "Speaks for themselves only" },
  because: { en: "Says “I” and speaks for no firm, product or price." },
  mayBeWrong: { en: "People who sell alone say “I” too." },
};
