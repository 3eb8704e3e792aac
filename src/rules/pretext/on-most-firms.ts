import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-most-firms", family: "pretext", kind: "field", field: "most-firms", least: 1 };

export const says: Says = {
  title: {
    en: "Speaks of what most firms face",
    de: "Spricht davon, wie es vielen geht",
    fr: "Parle de ce que vivent la plupart",
    es: "Habla de lo que viven muchos",
  },
  because: {
    en: "Says how most or many firms fare.",
    de: "Sagt, wie es den meisten oder vielen Firmen geht.",
    fr: "Dit comment vont la plupart des entreprises.",
    es: "Dice cómo les va a la mayoría de las empresas.",
  },
  mayBeWrong: {
    en: "Surveys and articles say so too.",
    de: "Das sagen auch Umfragen und Artikel.",
    fr: "Des enquêtes et des articles le disent aussi.",
    es: "También encuestas y artículos.",
  },
};
