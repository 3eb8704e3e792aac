import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["It «helps the hedge grow and doubles the» yield.", "«Growth» without new fields."],
    silent: ["The hens were fed.", "A long, flat road."],
  },
  de: { fires: ["Das «steigert» den Ertrag."], silent: ["Die Straße ist lang."] },
  fr: { fires: ["Cela «augmente» le rendement."], silent: ["La route est longue."] },
  es: { fires: ["«Aumenta» el rendimiento."], silent: ["El camino es largo."] },
};
