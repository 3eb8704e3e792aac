import type { Says, FieldRule } from "../../engine/rule";

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
