import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "benefit-for-your-firm",
  family: "benefit",
  kind: "sentence",
  all: ["benefit", "role"],
};

export const says: Says = {
  title: {
    en: "Promises your firm an advantage",
    de: "Verspricht Ihrer Firma Vorteile",
    fr: "Promet un avantage à votre société",
    es: "Promete una ventaja a su empresa",
  },
  because: {
    en: "Says what your firm would gain or save.",
    de: "Sagt, was Ihre Firma gewinnen oder sparen würde.",
    fr: "Dit ce que votre société gagnerait ou économiserait.",
    es: "Dice lo que su empresa ganaría o ahorraría.",
  },
  mayBeWrong: {
    en: "An adviser whom you pay writes this too.",
    de: "Das schreibt auch ein Berater, den Sie bezahlen.",
    fr: "Un conseiller que vous payez l'écrit aussi.",
    es: "También lo escribe un asesor al que usted paga.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Your clinic would save two hours a day».", "«Your warehouse could reduce its breakage»."],
    silent: ["Your clinic has a green door.", "The warehouse burned less than feared."],
  },
  de: { fires: ["«Ihre Praxis spart damit zwei Stunden am Tag»."], silent: ["Ihre Praxis hat eine grüne Tür."] },
  fr: {
    fires: ["«Votre entreprise économise deux heures par jour»."],
    silent: ["Votre entreprise a une porte verte."],
  },
  es: { fires: ["«Su empresa ahorra dos horas al día»."], silent: ["Su empresa tiene una puerta verde."] },
};
