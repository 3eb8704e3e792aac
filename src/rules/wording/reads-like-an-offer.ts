import type { ByLanguage, Examples, Says } from "../../engine/rule";
import { sumRule } from "../sum-rule";

/** Adds up what each word tells; learnt from letters that were written for the purpose. */
export const rule = sumRule("reads-like-an-offer", "wording", (conversation) => conversation.wording("first").sum);

export const says: Says = {
  title: {
    en: "Is worded like an offer",
    de: "Klingt wie ein Angebot",
    fr: "Est tourné comme une offre",
    es: "Suena a oferta",
  },
  because: {
    en: "Its words, taken together, are those of offers.",
    de: "Die Wörter sind zusammen die von Angeboten.",
    fr: "Ses mots, pris ensemble, sont ceux des offres.",
    es: "Sus palabras, en conjunto, son las de las ofertas.",
  },
  mayBeWrong: {
    en: "Somebody may talk about offers in the same words.",
    de: "Mit denselben Wörtern kann man über Angebote reden.",
    fr: "On peut parler d'offres avec les mêmes mots.",
    es: "Se puede hablar de ofertas con las mismas palabras.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "We offer a small logger for dairies. It costs 12 euros a month, and we can send you a free sample if you reply with an address.",
    ],
    silent: ["The minutes of the parish meeting are with the clerk, who will read them out on Sunday after the hymn."],
  },
};
