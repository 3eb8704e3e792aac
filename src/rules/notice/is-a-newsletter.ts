import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "is-a-newsletter",
  family: "notice",
  kind: "field",
  field: "newsletter",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Reads like a newsletter",
    de: "Liest sich wie ein Newsletter",
    fr: "Se lit comme une infolettre",
    es: "Se lee como un boletín",
  },
  because: {
    en: "Reads like an issue of a newsletter.",
    de: "Liest sich wie die Ausgabe eines Newsletters.",
    fr: "Se lit comme le numéro d'une lettre d'information.",
    es: "Se lee como un número de un boletín.",
  },
  mayBeWrong: {
    en: "Offers come in this dress too.",
    de: "Auch Angebote kommen in diesem Kleid.",
    fr: "Des offres prennent aussi cette forme.",
    es: "También hay ofertas con esta forma.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«In this issue»: bees. Unsubscribed readers may view in browser.", "«Read more» in our newsletter."],
    silent: ["The bees are back.", "Read the sign."],
  },
  de: { fires: ["«In dieser Ausgabe»: Bienen. Weiterlesen online."], silent: ["Die Bienen sind da."] },
  fr: { fires: ["«Dans ce numéro» : les abeilles. Lire la suite."], silent: ["Les abeilles sont là."] },
  es: { fires: ["«En este número»: abejas. Leer más."], silent: ["Las abejas han vuelto."] },
};
