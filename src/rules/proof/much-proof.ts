import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "much-proof",
  family: "proof",
  kind: "field",
  field: "proof",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Dwells on references",
    de: "Spricht viel von Referenzen",
    fr: "Insiste sur les références",
    es: "Insiste en las referencias",
  },
  because: {
    en: "Names references several times.",
    de: "Nennt mehrmals Referenzen.",
    fr: "Cite plusieurs fois des références.",
    es: "Nombra referencias varias veces.",
  },
  mayBeWrong: {
    en: "A press note does so too.",
    de: "Das tut auch eine Pressemitteilung.",
    fr: "Un communiqué de presse le fait aussi.",
    es: "También una nota de prensa.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Trusted» by clients with reviews and references.", "«Certified», award-winning, rated by customers."],
    silent: ["May was wet.", "Goats eat hay."],
  },
  de: { fires: ["«Kunden», Referenzen und Zertifikate."], silent: ["Der Mai war nass."] },
  fr: { fires: ["Des «clients», des références et des avis."], silent: ["Mai était humide."] },
  es: { fires: ["«Clientes», referencias y testimonios."], silent: ["Mayo fue húmedo."] },
};
