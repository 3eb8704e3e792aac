import { fires, silent, type ByLanguage, type ConversationRule, type Examples, type Says } from "../../engine/rule";

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
  title: {
    en: "Somebody else takes over",
    de: "Jemand anderes übernimmt",
    fr: "Quelqu'un d'autre prend le relais",
    es: "Otra persona toma el relevo",
  },
  because: {
    en: "After your no, another sender of the same firm wrote.",
    de: "Nach Ihrem Nein schrieb ein anderer Absender derselben Firma.",
    fr: "Après votre refus, un autre expéditeur de la même société a écrit.",
    es: "Tras su negativa escribió otro remitente de la misma empresa.",
  },
  mayBeWrong: {
    en: "A stand-in may not know of your answer.",
    de: "Eine Vertretung kennt Ihre Antwort vielleicht nicht.",
    fr: "Un remplaçant ignore peut-être votre réponse.",
    es: "Un sustituto quizá no conozca su respuesta.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "them: We build ovens for bakeries.\nme: No, thank you. We are not interested.\npartner: May I try once more?",
      "them: We build ovens.\nme: Not interested, please stop.\nsibling: We build ovens.",
    ],
    silent: [
      "them: We build ovens.\nme: No, thank you. We are not interested.\nthem: All right.",
      "them: We build ovens.\npartner: We do.",
    ],
  },
};
