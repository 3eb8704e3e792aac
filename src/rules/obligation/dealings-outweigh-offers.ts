import { fires, silent, type ByLanguage, type ConversationRule, type Examples, type Says } from "../../engine/rule";
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
  title: {
    en: "Is about dealings, not an offer",
    de: "Handelt von Geschäften, die laufen",
    fr: "Parle d'affaires en cours",
    es: "Trata de asuntos en curso",
  },
  because: {
    en: "Speaks more of payments, orders, contracts or tasks than of anything offered.",
    de: "Spricht mehr von Zahlungen, Aufträgen oder Verträgen als von Angebotenem.",
    fr: "Parle plus de paiements, de commandes ou de contrats que d'une offre.",
    es: "Habla más de pagos, pedidos o contratos que de lo ofrecido.",
  },
  mayBeWrong: {
    en: "An offer can be dressed as a reminder.",
    de: "Ein Angebot kann sich als Erinnerung verkleiden.",
    fr: "Une offre peut se déguiser en rappel.",
    es: "Una oferta puede disfrazarse de recordatorio.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["The invoice for your order is overdue; please see the contract."],
    silent: ["Our software saves an hour and our customers love the free trial."],
  },
};
