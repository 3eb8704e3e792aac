import type { Says, SentenceRule } from "../../engine/rule";

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
