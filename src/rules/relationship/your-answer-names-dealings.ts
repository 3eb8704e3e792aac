import { fires, silent, type ByLanguage, type ConversationRule, type Examples, type Says } from "../../engine/rule";

const DEALINGS = ["shared", "invoice", "order", "contract", "ticket", "process", "personal"];

/** Your own answer speaks of an invoice, a contract, a chapter, a class: dealings that you have. */
export const rule: ConversationRule = {
  id: "your-answer-names-dealings",
  family: "relationship",
  kind: "conversation",
  judge: ({ outbound }) => {
    const most = outbound.reduce(
      (sum, message) =>
        sum +
        Math.min(
          4,
          DEALINGS.reduce((all, field) => all + message.count(field), 0),
        ),
      0,
    );
    return most >= 2 ? fires(Math.min(1, most / 8)) : silent;
  },
};

export const says: Says = {
  title: {
    en: "Your answer speaks of dealings",
    de: "Ihre Antwort spricht von Geschäften",
    fr: "Votre réponse parle d'affaires",
    es: "Su respuesta habla de asuntos",
  },
  because: {
    en: "Your own answer speaks of something that you have to do with each other.",
    de: "Ihre Antwort spricht von etwas, das Sie miteinander zu tun haben.",
    fr: "Votre réponse parle de ce que vous avez à faire ensemble.",
    es: "Su respuesta habla de algo que tienen entre ustedes.",
  },
  mayBeWrong: {
    en: "You may only have explained your refusal.",
    de: "Vielleicht haben Sie nur Ihre Ablehnung erklärt.",
    fr: "Vous avez peut-être seulement expliqué votre refus.",
    es: "Quizá usted solo explicó su negativa.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "them: The hall is cold.\nme: The lease says 20 degrees, and the invoice for the order of oil is paid; see the contract.",
    ],
    silent: ["them: The hall is cold.\nme: Put a coat on."],
  },
};
