import { fires, silent, type ConversationRule, type Says } from "../../engine/rule";

/** A second person or a look-alike domain of the same firm takes over after your no. */
export const rule: ConversationRule = {
  id: "several-senders-of-one-firm",
  family: "pushback",
  kind: "conversation",
  judge: ({ seller, answers }) => {
    if (!answers.some((answer) => answer.reading.stance === "refusal")) return silent;
    if (seller.siblingDomains) return fires(1);
    return seller.severalPeople && seller.domains.length === 1 ? fires(0.6) : silent;
  },
};

export const says: Says = {
  title: { en: "Somebody else takes over" },
  because: { en: "After your no, another sender of the same firm wrote." },
  mayBeWrong: { en: "A stand-in may not know of your answer." },
};
