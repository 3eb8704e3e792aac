import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "our-customers",
  family: "proof",
  kind: "sentence",
  all: ["we", "proof"],
};

export const says: Says = {
  title: {
    en: "Points at their customers",
    de: "Verweist auf eigene Kunden",
    fr: "Renvoie à ses propres clients",
    es: "Señala a sus propios clientes",
  },
  because: {
    en: "Points at customers or experience of theirs.",
    de: "Verweist auf eigene Kunden oder Erfahrung.",
    fr: "Renvoie à leurs clients ou à leur expérience.",
    es: "Señala a sus clientes o su experiencia.",
  },
  mayBeWrong: {
    en: "A partner may speak of shared customers.",
    de: "Ein Partner kann von gemeinsamen Kunden sprechen.",
    fr: "Un partenaire peut parler de clients communs.",
    es: "Un socio puede hablar de clientes comunes.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Our clients are dairies».", "«We have references in Leeds»."],
    silent: ["We saw Leeds.", "The dairy is cold."],
  },
  de: { fires: ["«Unsere Kunden sind Molkereien»."], silent: ["Wir haben Ulm gesehen."] },
  fr: { fires: ["«Nos clients sont des laiteries»."], silent: ["Nous avons vu Lille."] },
  es: { fires: ["«Nuestros clientes son lecherías»."], silent: ["Nosotros vimos León."] },
};
