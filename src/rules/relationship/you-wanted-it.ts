import { fires, silent, type ConversationRule, type Says } from "../../engine/rule";

/** You showed interest, and never refused. */
export const rule: ConversationRule = {
  id: "you-wanted-it",
  family: "relationship",
  kind: "conversation",
  judge: ({ answers }) => {
    const stances = answers.map((answer) => answer.reading.stance);
    return stances.includes("interest") && !stances.includes("refusal") ? fires() : silent;
  },
};

export const says: Says = {
  title: { en: "You showed interest" },
  because: { en: "You answered with interest." },
  mayBeWrong: { en: "Politeness can read like interest." },
};
