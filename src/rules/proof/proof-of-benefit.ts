import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "proof-of-benefit",
  family: "proof",
  kind: "sentence",
  all: ["proof", "benefit"],
};

export const says: Says = {
  title: {
    en: "Says what others gained",
    de: "Sagt, was andere gewonnen haben",
    fr: "Dit ce que d'autres ont gagné",
    es: "Dice lo que otros ganaron",
  },
  because: {
    en: "Says what others gained or saved.",
    de: "Sagt, was andere gewonnen oder gespart haben.",
    fr: "Dit ce que d'autres ont gagné ou économisé.",
    es: "Dice lo que otros ganaron o ahorraron.",
  },
  mayBeWrong: {
    en: "Case reports in newsletters do so too.",
    de: "Das tun auch Berichte in Newslettern.",
    fr: "Des articles d'infolettres le font aussi.",
    es: "También los casos en boletines.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«One of our clients saved a week».", "«Customers reduced breakage»."],
    silent: ["Breakage was heard.", "The dairy is cold."],
  },
  de: { fires: ["«Kunden sparen eine Woche»."], silent: ["Die Molkerei ist kalt."] },
  fr: { fires: ["«Nos clients économisent une semaine»."], silent: ["La laiterie est froide."] },
  es: { fires: ["«Nuestros clientes ahorran una semana»."], silent: ["La lechería está fría."] },
};
