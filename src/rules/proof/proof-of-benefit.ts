import type { Says, SentenceRule } from "../../engine/rule";

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
