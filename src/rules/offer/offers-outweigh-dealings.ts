import { fires, silent, type ByLanguage, type ConversationRule, type Examples, type Says } from "../../engine/rule";
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
  title: {
    en: "Is about an offer",
    de: "Handelt von einem Angebot",
    fr: "Parle d'une offre",
    es: "Trata de una oferta",
  },
  because: {
    en: "Speaks far more of things offered than of anything that you have to do with each other.",
    de: "Spricht viel mehr von Angebotenem als von etwas Gemeinsamem.",
    fr: "Parle bien plus de ce qui est offert que d'affaires communes.",
    es: "Habla mucho más de lo ofrecido que de asuntos comunes.",
  },
  mayBeWrong: {
    en: "A report on a product reads alike.",
    de: "Ein Bericht über ein Produkt liest sich ähnlich.",
    fr: "Un article sur un produit se lit de même.",
    es: "Un informe sobre un producto se lee igual.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "Our software saves an hour, our customers like the machine, the free trial and the sample cost nothing, and the solution improves quality.",
    ],
    silent: ["The invoice for your order is overdue; please see the contract."],
  },
};
