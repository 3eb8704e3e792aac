import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "many-benefits",
  family: "benefit",
  kind: "field",
  field: "benefit",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Dwells on advantages",
    de: "Spricht viel von Vorteilen",
    fr: "Insiste sur les avantages",
    es: "Insiste en las ventajas",
  },
  because: {
    en: "Names advantages several times.",
    de: "Nennt mehrmals Vorteile.",
    fr: "Cite plusieurs fois des avantages.",
    es: "Nombra ventajas varias veces.",
  },
  mayBeWrong: {
    en: "Reports on results do so too.",
    de: "Das tun auch Berichte über Ergebnisse.",
    fr: "Des bilans le font aussi.",
    es: "También lo hacen los informes de resultados.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«It saves salt, reduces scale» and is easier to clean.", "«Faster» drying, lower bills, less waste."],
    silent: ["The ferry was faster.", "The hens were fed."],
  },
  de: {
    fires: ["«Es spart Salz, senkt die» Kosten und ist einfacher zu reinigen."],
    silent: ["Die Hühner sind gefüttert."],
  },
  fr: {
    fires: ["Il «économise» du sel, réduit les coûts et fait gagner du temps."],
    silent: ["Les poules ont mangé."],
  },
  es: { fires: ["«Ahorra» sal, reduce los costes y mejora el resultado."], silent: ["Las gallinas ya comieron."] },
};
