import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "Your mill stands on a slope, and the wheel has turned since spring. A lining of felt would keep the axle dry, and you could hear the birds again.",
    ],
    silent: [
      "The mill turns.",
      "As agreed, your order ships on Monday, and your invoice follows by post; the courier has the tracking number and the delivery note for the pallet of lids.",
    ],
  },
  de: {
    fires: [
      "Ihre Mühle steht am Hang, und das Rad dreht sich seit dem Frühling. Eine Lage Filz würde die Achse trocken halten, und Sie könnten die Vögel hören.",
    ],
    silent: ["Die Mühle dreht sich."],
  },
  fr: {
    fires: [
      "Votre moulin est sur la pente, et la roue tourne depuis le printemps. Une couche de feutre garderait votre axe au sec, et on entendrait les oiseaux.",
    ],
    silent: ["Le moulin tourne."],
  },
  es: {
    fires: [
      "Su molino está en la ladera, y la rueda gira desde la primavera. Una capa de fieltro mantendría seco el eje, y usted oiría a los pájaros otra vez.",
    ],
    silent: ["El molino gira."],
  },
};
