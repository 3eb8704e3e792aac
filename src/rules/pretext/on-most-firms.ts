import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Most clinics» lose an hour at noon, and usually most teams shrug.", "«Many businesses» count by hand."],
    silent: ["The clinic is green.", "Hands are cold."],
  },
  de: { fires: ["«Die meisten Unternehmen» zählen von Hand."], silent: ["Die Hände sind kalt."] },
  fr: { fires: ["«La plupart des» entreprises comptent à la main."], silent: ["Les mains sont froides."] },
  es: { fires: ["«La mayoría de» las empresas cuentan a mano."], silent: ["Las manos están frías."] },
};
