import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "many-troubles",
  family: "benefit",
  kind: "field",
  field: "pain",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Dwells on troubles",
    de: "Spricht viel von Nöten",
    fr: "Insiste sur les difficultés",
    es: "Insiste en los problemas",
  },
  because: {
    en: "Names troubles several times.",
    de: "Nennt mehrmals Schwierigkeiten.",
    fr: "Cite plusieurs fois des difficultés.",
    es: "Nombra dificultades varias veces.",
  },
  mayBeWrong: {
    en: "Complaints do so too.",
    de: "Das tun auch Beschwerden.",
    fr: "Des réclamations le font aussi.",
    es: "También lo hacen las quejas.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Manual» counting, missed deliveries, wasted flour.", "«Downtime» is costly and paperwork piles up."],
    silent: ["The path was slow.", "The hens were fed."],
  },
  de: { fires: ["Viel «Aufwand», Ausfälle und teure Fehler."], silent: ["Die Hühner sind gefüttert."] },
  fr: { fires: ["Des «pertes», des retards et des coûts élevés."], silent: ["Les poules ont mangé."] },
  es: { fires: ["«Pérdidas», retrasos y costes altos."], silent: ["Las gallinas ya comieron."] },
};
