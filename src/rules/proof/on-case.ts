import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-case", family: "proof", kind: "field", field: "case", least: 1 };

export const says: Says = {
  title: {
    en: "Tells of a case",
    de: "Erzählt von einem Fall",
    fr: "Cite un cas",
    es: "Cuenta un caso",
  },
  because: {
    en: "Tells of a case, a result or a reference.",
    de: "Erzählt von einem Fall, Ergebnis oder einer Referenz.",
    fr: "Cite un cas, un résultat ou une référence.",
    es: "Cuenta un caso, un resultado o una referencia.",
  },
  mayBeWrong: {
    en: "Reports and colleagues tell of cases too.",
    de: "Von Fällen erzählen auch Berichte und Kollegen.",
    fr: "Rapports et collègues citent aussi des cas.",
    es: "También informes y compañeros cuentan casos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["A «case study» from a dairy.", "«One client» went from ten to two."],
    silent: ["The dairy is cold.", "Ten cows."],
  },
  de: { fires: ["Ein Fallbeispiel und «Referenzen» aus der Molkerei."], silent: ["Die Molkerei ist kalt."] },
  fr: { fires: ["Une «étude de cas» et des références."], silent: ["La laiterie est froide."] },
  es: { fires: ["Un «caso de éxito» y referencias."], silent: ["La lechería está fría."] },
};
