import { fires, silent, type MessageRule, type Says } from "../../engine/rule";

/** Nothing in the text points at anything agreed, sent or owed: no order, no invoice, no "as discussed". */
export const rule: MessageRule = {
  id: "no-shared-past",
  family: "structure",
  kind: "message",
  judge: (message) => {
    const words = message.signatureFrom - message.textFrom;
    if (words < 25) return silent;
    const dealings = ["shared", "invoice", "order", "contract", "ticket", "internal"].reduce(
      (sum, field) => sum + message.count(field),
      0,
    );
    return dealings === 0 ? fires(message.count("you") > 0 ? 1 : 0.3) : silent;
  },
};

export const says: Says = {
  title: {
    en: "Names nothing you share",
    de: "Nennt nichts Gemeinsames",
    fr: "Ne cite rien de commun",
    es: "No nombra nada en común",
  },
  because: {
    en: "Names nothing that was agreed, ordered or begun before.",
    de: "Nennt nichts, das vereinbart, bestellt oder begonnen wurde.",
    fr: "Ne cite rien de convenu, de commandé ou de commencé.",
    es: "No nombra nada acordado, pedido ni empezado.",
  },
  mayBeWrong: {
    en: "First mails of every kind are like that.",
    de: "So sind erste Mails aller Art.",
    fr: "Les premiers messages sont tous ainsi.",
    es: "Así son los primeros correos de todo tipo.",
  },
};
