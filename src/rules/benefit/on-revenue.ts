import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-revenue", family: "benefit", kind: "field", field: "revenue", least: 1 };

export const says: Says = {
  title: {
    en: "Promises earnings",
    de: "Verspricht Ertrag",
    fr: "Promet des gains",
    es: "Promete ingresos",
  },
  because: {
    en: "Speaks of revenue, margin or return.",
    de: "Spricht von Umsatz, Marge oder Rendite.",
    fr: "Parle de chiffre d'affaires, de marge ou de rendement.",
    es: "Habla de ingresos, margen o rentabilidad.",
  },
  mayBeWrong: {
    en: "Accountants and colleagues speak of it too.",
    de: "Davon sprechen auch Buchhalter und Kollegen.",
    fr: "Comptables et collègues en parlent aussi.",
    es: "También hablan de ello contables y compañeros.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["Better «margins» on each loaf.", "It «pays for itself» by autumn."],
    silent: ["A loaf on the sill.", "Autumn came early."],
  },
  de: { fires: ["Mehr «Umsatz» mit jedem Brot."], silent: ["Der Herbst kam früh."] },
  fr: { fires: ["«Une meilleure marge sur chaque pain»."], silent: ["L'automne est venu tôt."] },
  es: { fires: ["Mejores «ingresos» con cada pan."], silent: ["El otoño llegó pronto."] },
};
