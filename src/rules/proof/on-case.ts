import type { FieldRule, Says } from "../../engine/rule";

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
