import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-partner-with",
  family: "offer",
  kind: "field",
  field: "partner-with",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Proposes to work together",
    de: "Schlägt Zusammenarbeit vor",
    fr: "Propose de collaborer",
    es: "Propone colaborar",
  },
  because: {
    en: "Speaks of a partnership or an opportunity.",
    de: "Spricht von Partnerschaft oder einer Gelegenheit.",
    fr: "Parle d'un partenariat ou d'une occasion.",
    es: "Habla de colaboración o de una oportunidad.",
  },
  mayBeWrong: {
    en: "Partners whom you have write this too.",
    de: "Das schreiben auch Partner, die Sie haben.",
    fr: "Vos partenaires actuels l'écrivent aussi.",
    es: "También lo escriben sus socios actuales.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["A «partnership» would suit both.", "We would like to «work together»."],
    silent: ["They walk alone.", "The lake is still."],
  },
  de: { fires: ["Wir wünschen uns eine «Zusammenarbeit»."], silent: ["Der See ist still."] },
  fr: { fires: ["Nous cherchons un «partenariat»."], silent: ["Le lac est calme."] },
  es: { fires: ["Buscamos una «colaboración»."], silent: ["El lago está quieto."] },
};
