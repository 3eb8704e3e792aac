import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

const PARTS = [
  ["we", "do"],
  ["product", "you"],
  ["benefit"],
  ["price", "free"],
  ["proof"],
  ["ask"],
  ["time", "material", "interest"],
  ["introduces", "noticed", "role"],
];

/** How many of the parts of an offer are there, in a text short enough for them to belong together. */
export const rule: MessageRule = {
  id: "several-fields",
  family: "structure",
  kind: "message",
  judge: (message) => {
    const words = message.signatureFrom - message.textFrom;
    if (words > 600 || words < 12) return silent;
    const parts = PARTS.filter((fields) => fields.some((field) => message.count(field) > 0)).length;
    return parts >= 4 ? fires((parts - 3) / (PARTS.length - 3)) : silent;
  },
};

export const says: Says = {
  title: {
    en: "Has the parts of an offer",
    de: "Hat die Teile eines Angebots",
    fr: "A les parties d'une offre",
    es: "Tiene las partes de una oferta",
  },
  because: {
    en: "Brings together who they are, what it does, who uses it and what you should do.",
    de: "Vereint, wer sie sind, was es tut, wer es nutzt und was Sie tun sollen.",
    fr: "Réunit qui ils sont, ce que cela fait, qui l'utilise et ce que vous devriez faire.",
    es: "Reúne quiénes son, qué hace, quién lo usa y qué debería hacer usted.",
  },
  mayBeWrong: {
    en: "A full report from a partner can have them all.",
    de: "Ein voller Bericht eines Partners kann alles haben.",
    fr: "Le rapport d'un partenaire peut tout contenir.",
    es: "Un informe de un socio puede tenerlo todo.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "My name is Ada, and we build ovens. Our software saves your bakery an hour. Forty clients use it, at a flat price. Could we talk on Thursday, or shall I send a sample?",
    ],
    silent: [
      "The ovens are hot, the crusts are thin, and the birds sing over the mill at dawn in May.",
      "Goats eat hay.",
    ],
  },
  de: {
    fires: [
      "Mein Name ist Ada, wir bauen Öfen. Unsere Software spart Ihrer Bäckerei eine Stunde. Vierzig Kunden nutzen sie zum festen Preis. Können wir am Donnerstag telefonieren?",
    ],
    silent: ["Die Öfen sind heiß."],
  },
  fr: {
    fires: [
      "Je m'appelle Ada, nous fabriquons des fours. Notre logiciel vous économise une heure. Quarante clients l'utilisent, à un prix fixe. Pouvons-nous en parler jeudi ?",
    ],
    silent: ["Les fours sont chauds."],
  },
  es: {
    fires: [
      "Me llamo Ada y fabricamos hornos. Nuestro software le ahorra a usted una hora. Cuarenta clientes lo usan, a un precio fijo. ¿Podemos hablar el jueves?",
    ],
    silent: ["Los hornos están calientes."],
  },
};
