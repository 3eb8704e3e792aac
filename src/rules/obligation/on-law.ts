import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["The «clause» of the agreement was signed in court.", "«Counsel» sent a legal draft of the contract."],
    silent: ["The lake is still.", "A dog slept."],
  },
  de: { fires: ["Die «Klausel» im Vertrag prüft der Anwalt."], silent: ["Der See ist still."] },
  fr: { fires: ["L'«avocat» relit la clause du contrat."], silent: ["Le lac est calme."] },
  es: { fires: ["El «abogado» revisa la cláusula del contrato."], silent: ["El lago está quieto."] },
};
