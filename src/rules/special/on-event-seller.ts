import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-event-seller",
  family: "special",
  kind: "field",
  field: "event-seller",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Sells a stand, a seat or an award",
    de: "Verkauft Stand, Platz oder Preis",
    fr: "Vend un stand, une place ou un prix",
    es: "Vende un stand, una plaza o un premio",
  },
  because: {
    en: "Speaks of a stand, a ticket, a sponsorship or an award.",
    de: "Spricht von Stand, Karte, Sponsoring oder Auszeichnung.",
    fr: "Parle d'un stand, d'un billet, d'un parrainage ou d'un prix.",
    es: "Habla de un stand, una entrada, un patrocinio o un premio.",
  },
  mayBeWrong: {
    en: "Clubs and universities invite you so too.",
    de: "So laden auch Vereine und Hochschulen ein.",
    fr: "Clubs et universités invitent aussi ainsi.",
    es: "También invitan así clubes y universidades.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«A booth at the summit».", "You are «nominated» for an award."],
    silent: ["The top of the hill is bare.", "Goats eat hay."],
  },
  de: { fires: ["Ein «Messestand» und Sponsoring."], silent: ["Der Hügel ist kahl."] },
  fr: { fires: ["«Un stand au salon»."], silent: ["La colline est nue."] },
  es: { fires: ["«Un stand en la feria»."], silent: ["La colina está desnuda."] },
};
