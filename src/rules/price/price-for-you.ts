import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "price-for-you",
  family: "price",
  kind: "sentence",
  all: ["price", "you"],
};

export const says: Says = {
  title: {
    en: "Names a price or terms to you",
    de: "Nennt Ihnen Preis oder Bedingungen",
    fr: "Vous donne un prix ou des conditions",
    es: "Le da un precio o condiciones",
  },
  because: {
    en: "Names a price or terms to you.",
    de: "Nennt Ihnen einen Preis oder Bedingungen.",
    fr: "Vous donne un prix ou des conditions.",
    es: "Le da un precio o unas condiciones.",
  },
  mayBeWrong: {
    en: "A quotation that you asked for does so too.",
    de: "Das tut auch ein Angebot, um das Sie baten.",
    fr: "Un devis que vous avez demandé le fait aussi.",
    es: "También un presupuesto que usted pidió.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Your price would be lower».", "«For you there is a discount»."],
    silent: ["You sang well.", "The price of bread rose."],
  },
  de: { fires: ["«Ihr Preis wäre niedriger; Sie bekommen Rabatt»."], silent: ["Sie haben gesungen."] },
  fr: { fires: ["«Pour vous, le prix baisse»."], silent: ["Vous avez chanté."] },
  es: { fires: ["«Para usted hay descuento»."], silent: ["Usted cantó."] },
};
