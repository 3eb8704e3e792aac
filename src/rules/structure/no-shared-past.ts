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
  title: { en: "Names nothing you share" },
  because: { en: "Names nothing that was agreed, ordered or begun before." },
  mayBeWrong: { en: "First mails of every kind are like that." },
};
