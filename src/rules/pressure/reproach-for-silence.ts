import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "reproach-for-silence",
  family: "pressure",
  kind: "sentence",
  all: ["reproach", "again"],
};

export const says: Says = {
  title: {
    en: "Blames you for your silence",
    de: "Wirft Ihnen Ihr Schweigen vor",
    fr: "Vous reproche votre silence",
    es: "Le reprocha su silencio",
  },
  because: {
    en: "Reproaches you with not answering.",
    de: "Wirft Ihnen vor, nicht geantwortet zu haben.",
    fr: "Vous reproche de ne pas avoir répondu.",
    es: "Le reprocha no haber contestado.",
  },
  mayBeWrong: {
    en: "People whom you owe an answer write so too.",
    de: "So schreibt auch, wem Sie eine Antwort schulden.",
    fr: "Ceux à qui vous devez une réponse l'écrivent aussi.",
    es: "También lo escribe aquel a quien debe respuesta.",
  },
};
