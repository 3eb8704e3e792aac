import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "benefit-in-figures",
  family: "benefit",
  kind: "sentence",
  all: ["benefit", "figure"],
};

export const says: Says = {
  title: {
    en: "Gives the gain in figures",
    de: "Nennt den Vorteil in Zahlen",
    fr: "Chiffre l'avantage",
    es: "Da la ventaja en cifras",
  },
  because: {
    en: "Puts a number on a gain or a saving.",
    de: "Nennt einen Gewinn oder eine Ersparnis als Zahl.",
    fr: "Donne un gain ou une économie en chiffres.",
    es: "Expresa en números una mejora o un ahorro.",
  },
  mayBeWrong: {
    en: "Business reports do so too.",
    de: "Das tun auch Geschäftsberichte.",
    fr: "Les rapports d'activité le font aussi.",
    es: "También lo hacen los informes.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Breakage fell and costs were reduced by 14 percent».", "«It saves 30 hours in a season»."],
    silent: ["It is 30 steps to the tower.", "The choir grew old."],
  },
  de: { fires: ["«Das spart 14 Prozent»."], silent: ["Es sind 30 Stufen zum Turm."] },
  fr: { fires: ["«Cela réduit les pertes de 14 %»."], silent: ["Il y a 30 marches."] },
  es: { fires: ["«Reduce las pérdidas un 14 %»."], silent: ["Hay 30 escalones."] },
};
