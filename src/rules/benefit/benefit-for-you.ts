import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "benefit-for-you",
  family: "benefit",
  kind: "sentence",
  all: ["benefit", "you"],
};

export const says: Says = {
  title: {
    en: "Promises you an advantage",
    de: "Verspricht Ihnen einen Vorteil",
    fr: "Vous promet un avantage",
    es: "Le promete una ventaja",
  },
  because: {
    en: "Says what you would gain or save.",
    de: "Sagt, was Sie gewinnen oder sparen würden.",
    fr: "Dit ce que vous gagneriez ou économiseriez.",
    es: "Dice lo que usted ganaría o ahorraría.",
  },
  mayBeWrong: {
    en: "An internal note about savings reads alike.",
    de: "Eine interne Notiz über Einsparungen liest sich ähnlich.",
    fr: "Une note interne sur des économies se lit de même.",
    es: "Una nota interna sobre ahorros se lee igual.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«You would save two bags of salt a week».", "«Your kiln runs cheaper at night»."],
    silent: ["You missed the ferry.", "The river is lower in June."],
  },
  de: { fires: ["«Sie sparen zwei Sack Salz in der Woche»."], silent: ["Sie haben die Fähre verpasst."] },
  fr: { fires: ["«Vous économisez deux sacs de sel par semaine»."], silent: ["Vous avez raté le bac."] },
  es: { fires: ["«Usted ahorra dos sacos de sal por semana»."], silent: ["Usted perdió el barco."] },
};
