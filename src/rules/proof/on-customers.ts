import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-customers", family: "proof", kind: "field", field: "customers", least: 1 };

export const says: Says = {
  title: {
    en: "Points at customers",
    de: "Verweist auf Kunden",
    fr: "Renvoie à des clients",
    es: "Señala a clientes",
  },
  because: {
    en: "Points at customers or at firms like yours.",
    de: "Verweist auf Kunden oder auf Firmen wie Ihre.",
    fr: "Renvoie à des clients ou à des sociétés comme la vôtre.",
    es: "Señala a clientes o a empresas como la suya.",
  },
  mayBeWrong: {
    en: "Colleagues speak of customers too.",
    de: "Auch Kollegen sprechen von Kunden.",
    fr: "Des collègues parlent aussi de clients.",
    es: "También los compañeros hablan de clientes.",
  },
};
