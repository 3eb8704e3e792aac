import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-for-a-firm",
  family: "offer",
  kind: "field",
  field: "we",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Speaks for a firm",
    de: "Spricht für eine Firma",
    fr: "Parle pour une société",
    es: "Habla por una empresa",
  },
  because: {
    en: "Says “we” and “our” several times.",
    de: "Sagt mehrmals „wir“ und „unser“.",
    fr: "Dit plusieurs fois « nous » et « notre ».",
    es: "Dice varias veces «nosotros» y «nuestro».",
  },
  mayBeWrong: {
    en: "So does everybody who works in a team.",
    de: "Das tut jeder, der im Team arbeitet.",
    fr: "Toute personne qui travaille en équipe le fait.",
    es: "También quien trabaja en equipo.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«We and our crew» serve the valley.", "«Our ovens, our crew» and our vans."],
    silent: ["I came alone.", "The valley is wide."],
  },
  de: { fires: ["«Wir und unser Team», unsere Wagen."], silent: ["Ich kam allein."] },
  fr: { fires: ["«Nous, notre équipe et» nos camions."], silent: ["Je suis venu seul."] },
  es: { fires: ["«Nosotros», nuestro equipo y nuestras furgonetas."], silent: ["Vine solo."] },
};
