import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "talks-price",
  family: "price",
  kind: "field",
  field: "price",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Talks about price",
    de: "Spricht über den Preis",
    fr: "Parle du prix",
    es: "Habla del precio",
  },
  because: {
    en: "Speaks about price or terms more than once.",
    de: "Spricht mehr als einmal über Preis oder Bedingungen.",
    fr: "Parle plus d'une fois du prix ou des conditions.",
    es: "Habla más de una vez de precio o condiciones.",
  },
  mayBeWrong: {
    en: "Anybody who does business with you does.",
    de: "Das tut jeder, der mit Ihnen Geschäfte macht.",
    fr: "Toute personne qui traite avec vous le fait.",
    es: "Lo hace cualquiera que trate con usted.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«A flat fee, no contract».", "«The price is low and» there is a discount."],
    silent: ["May was wet.", "Goats eat hay."],
  },
  de: { fires: ["«Der Preis ist niedrig, es» gibt Rabatt."], silent: ["Der Mai war nass."] },
  fr: { fires: ["«Le prix est bas, avec» une remise."], silent: ["Mai était humide."] },
  es: { fires: ["El «precio» es bajo y hay descuento."], silent: ["Mayo fue húmedo."] },
};
