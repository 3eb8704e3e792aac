import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-law", family: "obligation", kind: "field", field: "law", least: 2 };

export const says: Says = {
  title: {
    en: "Speaks of agreements and law",
    de: "Spricht von Verträgen und Recht",
    fr: "Parle d'accords et de droit",
    es: "Habla de acuerdos y derecho",
  },
  because: {
    en: "Uses the words of agreements, courts and lawyers.",
    de: "Benutzt die Wörter von Verträgen, Gerichten und Anwälten.",
    fr: "Emploie les mots des accords, des tribunaux et des avocats.",
    es: "Usa las palabras de acuerdos, tribunales y abogados.",
  },
  mayBeWrong: {
    en: "Offers come with terms too.",
    de: "Auch Angebote haben Bedingungen.",
    fr: "Les offres ont aussi des conditions.",
    es: "Las ofertas también llevan condiciones.",
  },
};
