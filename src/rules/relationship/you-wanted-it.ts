import { fires, silent, type ByLanguage, type ConversationRule, type Examples, type Says } from "../../engine/rule";

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
  title: {
    en: "You showed interest",
    de: "Sie haben Interesse gezeigt",
    fr: "Vous avez montré de l'intérêt",
    es: "Usted mostró interés",
  },
  because: {
    en: "You answered with interest.",
    de: "Sie haben mit Interesse geantwortet.",
    fr: "Vous avez répondu avec intérêt.",
    es: "Usted respondió con interés.",
  },
  mayBeWrong: {
    en: "Politeness can read like interest.",
    de: "Höflichkeit kann sich wie Interesse lesen.",
    fr: "La politesse peut se lire comme de l'intérêt.",
    es: "La cortesía puede leerse como interés.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["them: We build ovens.\nme: Yes, please send me the details. I am interested.\nthem: Here they are."],
    silent: ["them: We build ovens.\nme: No, thank you. We are not interested."],
  },
};
