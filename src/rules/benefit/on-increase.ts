import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-increase", family: "benefit", kind: "field", field: "increase", least: 1 };

export const says: Says = {
  title: {
    en: "Promises growth",
    de: "Verspricht Wachstum",
    fr: "Promet de la croissance",
    es: "Promete crecimiento",
  },
  because: {
    en: "Speaks of growing, improving or doubling something.",
    de: "Spricht von Wachsen, Verbessern oder Verdoppeln.",
    fr: "Parle d'augmenter, d'améliorer ou de doubler.",
    es: "Habla de crecer, mejorar o duplicar.",
  },
  mayBeWrong: {
    en: "Annual reports speak so too.",
    de: "So sprechen auch Jahresberichte.",
    fr: "Les rapports annuels parlent aussi ainsi.",
    es: "Así hablan también los informes anuales.",
  },
};
