import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Our customers» are dairies.", "«Firms like» yours use lids."],
    silent: ["Dairies are cold.", "Lids are red."],
  },
  de: { fires: ["«Unsere Kunden» sind Molkereien."], silent: ["Die Molkerei ist kalt."] },
  fr: { fires: ["«Nos clients» sont des laiteries."], silent: ["La laiterie est froide."] },
  es: { fires: ["«Nuestros clientes» son lecherías."], silent: ["La lechería está fría."] },
};
