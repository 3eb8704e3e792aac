import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-a-process",
  family: "obligation",
  kind: "field",
  field: "process",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Is about a task you share",
    de: "Handelt von einer Aufgabe",
    fr: "Parle d'une tâche commune",
    es: "Trata de una tarea común",
  },
  because: {
    en: "Speaks of a procedure: a text, a tender, an application, a class.",
    de: "Spricht von einem Vorgang: Text, Ausschreibung, Antrag, Unterricht.",
    fr: "Parle d'une procédure : texte, appel d'offres, dossier, cours.",
    es: "Habla de un trámite: un texto, un concurso, una solicitud, una clase.",
  },
  mayBeWrong: {
    en: "Offers may be aimed at editors or schools.",
    de: "Angebote können sich an Redaktionen oder Schulen richten.",
    fr: "Des offres visent des rédactions ou des écoles.",
    es: "Hay ofertas dirigidas a editores o escuelas.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["The «manuscript» went to two reviewers.", "The «tender» closes on Friday, says procurement."],
    silent: ["The lake is still.", "Goats eat hay."],
  },
  de: { fires: ["Das «Manuskript» ging an zwei Gutachter."], silent: ["Der See ist still."] },
  fr: { fires: ["Le «manuscrit» est chez deux relecteurs."], silent: ["Le lac est calme."] },
  es: { fires: ["El «manuscrito» está con dos revisores."], silent: ["El lago está quieto."] },
};
