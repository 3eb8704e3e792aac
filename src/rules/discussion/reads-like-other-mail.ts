import type { ByLanguage, Examples, Says } from "../../engine/rule";
import { sumRule } from "../sum-rule";

/** The other side of `reads-like-an-offer`. */
export const rule = sumRule("reads-like-other-mail", "discussion", (conversation) => conversation.wording("first").sum);

export const says: Says = {
  title: {
    en: "Is not worded like an offer",
    de: "Klingt nicht wie ein Angebot",
    fr: "N'est pas tourné comme une offre",
    es: "No suena a oferta",
  },
  because: {
    en: "Its words, taken together, are those of other mail.",
    de: "Die Wörter sind zusammen die von anderer Post.",
    fr: "Ses mots, pris ensemble, sont ceux d'autres messages.",
    es: "Sus palabras, en conjunto, son las de otros correos.",
  },
  mayBeWrong: {
    en: "An offer can be put into plain words.",
    de: "Ein Angebot lässt sich auch schlicht formulieren.",
    fr: "Une offre peut se dire en mots simples.",
    es: "Una oferta puede decirse con palabras corrientes.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["The minutes of the parish meeting are with the clerk, who will read them out on Sunday after the hymn."],
    silent: [
      "We offer a small logger for dairies. It costs 12 euros a month, and we can send you a free sample if you reply with an address.",
    ],
  },
};
