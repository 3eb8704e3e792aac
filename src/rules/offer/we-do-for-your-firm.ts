import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "we-do-for-your-firm",
  family: "offer",
  kind: "sentence",
  all: ["we", "do", "role"],
};

export const says: Says = {
  title: {
    en: "Says what they do for your firm",
    de: "Sagt, was sie für Ihre Firma tun",
    fr: "Dit ce qu'ils font pour la société",
    es: "Dice lo que hacen por su empresa",
  },
  because: {
    en: "Says what they would do for your firm.",
    de: "Sagt, was sie für Ihre Firma tun würden.",
    fr: "Dit ce qu'ils feraient pour votre société.",
    es: "Dice lo que harían por su empresa.",
  },
  mayBeWrong: {
    en: "A supplier under contract writes this too.",
    de: "Das schreibt auch ein Lieferant unter Vertrag.",
    fr: "Un fournisseur sous contrat l'écrit aussi.",
    es: "También lo escribe un proveedor con contrato.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«We build ovens for your bakery».", "«We would supply your clinic with lids»."],
    silent: ["We saw your clinic.", "They build boats."],
  },
  de: { fires: ["«Wir bauen Öfen für Ihre Bäckerei und Ihre Firma»."], silent: ["Wir haben Ihre Firma gesehen."] },
  fr: { fires: ["«Nous fabriquons des fours pour votre entreprise»."], silent: ["Nous avons vu votre entreprise."] },
  es: { fires: ["«Nosotros fabricamos hornos para su empresa»."], silent: ["Nosotros vimos su empresa."] },
};
