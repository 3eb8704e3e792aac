import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-no-obligation",
  family: "price",
  kind: "field",
  field: "no-obligation",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Says that you risk nothing",
    de: "Sagt, dass Sie nichts riskieren",
    fr: "Dit que vous ne risquez rien",
    es: "Dice que no arriesga nada",
  },
  because: {
    en: "Speaks of no obligation, no risk or money back.",
    de: "Spricht von unverbindlich, ohne Risiko oder Geld zurück.",
    fr: "Parle de sans engagement, sans risque ou remboursé.",
    es: "Habla de sin compromiso, sin riesgo o devolución.",
  },
  mayBeWrong: {
    en: "An offer that you asked for says so too.",
    de: "Das sagt auch ein Angebot, um das Sie baten.",
    fr: "Une offre que vous avez demandée le dit aussi.",
    es: "También lo dice una oferta que usted pidió.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«No obligation» and no strings.", "«Cancel anytime», money back."],
    silent: ["The strings are tuned.", "May was wet."],
  },
  de: { fires: ["Ganz «unverbindlich» und ohne Risiko."], silent: ["Der Mai war nass."] },
  fr: { fires: ["«Sans engagement»."], silent: ["Mai était humide."] },
  es: { fires: ["«Sin compromiso»."], silent: ["Mayo fue húmedo."] },
};
