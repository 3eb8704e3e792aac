import type { Says, FieldRule } from "../../engine/rule";

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
