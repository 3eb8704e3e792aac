import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "on-event-seller",
  family: "special",
  kind: "sentence",
  all: ["event-seller", "ask"],
};

export const says: Says = {
  title: {
    en: "Asks you to a stand, a seat or an award",
    de: "Fragt nach Stand, Platz oder Preis",
    fr: "Propose un stand, une place ou un prix",
    es: "Le propone stand, plaza o premio",
  },
  because: {
    en: "Asks whether you want a stand, a ticket, a sponsorship or an award.",
    de: "Fragt, ob Sie Stand, Karte, Sponsoring oder Auszeichnung möchten.",
    fr: "Demande si vous voulez un stand, un billet, un parrainage ou un prix.",
    es: "Pregunta si quiere un stand, una entrada, un patrocinio o un premio.",
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
    fires: ["«Would you like a booth at the summit»?", "«Could we put you up for the award»?"],
    silent: ["The booth is green.", "Would you like soup?"],
  },
  de: { fires: ["«Möchten Sie einen Messestand mit Sponsoring»?"], silent: ["Der Messestand ist grün."] },
  fr: {
    fires: ["«Souhaitez-vous un stand au salon» ? Pouvons-nous vous réserver un stand ?"],
    silent: ["Le stand est vert."],
  },
  es: { fires: ["¿«Le gustaría un stand»? ¿Podemos reservarle un stand en la feria?"], silent: ["El stand es verde."] },
};
