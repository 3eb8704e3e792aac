import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "praises-your-work",
  family: "praise",
  kind: "sentence",
  all: ["praise", "you"],
};

export const says: Says = {
  title: {
    en: "Praises you",
    de: "Lobt Sie",
    fr: "Fait votre éloge",
    es: "Le elogia",
  },
  because: {
    en: "Praises you or your work.",
    de: "Lobt Sie oder Ihre Arbeit.",
    fr: "Fait l'éloge de vous ou de votre travail.",
    es: "Elogia a usted o su trabajo.",
  },
  mayBeWrong: {
    en: "Most people who praise want nothing.",
    de: "Die meisten, die loben, wollen nichts.",
    fr: "La plupart de ceux qui louent ne veulent rien.",
    es: "Casi nadie que elogia quiere algo.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Congratulations on your new garden».", "«I admire your hedges»."],
    silent: ["Your hedge is high.", "The view is fantastic."],
  },
  de: { fires: ["«Ihr Garten ist großartig»."], silent: ["Ihre Hecke ist hoch."] },
  fr: { fires: ["«Bravo pour votre jardin»."], silent: ["Votre haie est haute."] },
  es: { fires: ["«Enhorabuena por su jardín, es usted admirable»."], silent: ["Su seto es alto."] },
};
