import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-for-time",
  family: "ask",
  kind: "sentence",
  all: ["ask", "time"],
  form: "question",
};

export const says: Says = {
  title: {
    en: "Asks for your time",
    de: "Fragt nach Ihrer Zeit",
    fr: "Demande de votre temps",
    es: "Pide su tiempo",
  },
  because: {
    en: "Asks whether you have time for a talk or a visit.",
    de: "Fragt, ob Sie Zeit für ein Gespräch oder einen Besuch haben.",
    fr: "Demande si vous avez du temps pour un entretien ou une visite.",
    es: "Pregunta si tiene tiempo para una charla o una visita.",
  },
  mayBeWrong: {
    en: "Everybody who wants to meet you asks so.",
    de: "So fragen alle, die Sie treffen möchten.",
    fr: "Toute personne qui veut vous voir le demande ainsi.",
    es: "Lo pregunta cualquiera que quiera verle.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Could we talk for ten minutes on Thursday»?", "«Would you have half an hour for a visit in May»?"],
    silent: ["The talk lasts ten minutes.", "Would you water the plants?"],
  },
  de: { fires: ["«Hätten Sie am Donnerstag Zeit für ein Telefonat»?"], silent: ["Das Telefonat war gestern."] },
  fr: { fires: ["«Pouvons-nous en parler jeudi au téléphone» ?"], silent: ["La réunion était courte."] },
  es: { fires: ["¿«Podríamos hablar el jueves por teléfono»?"], silent: ["La reunión fue corta."] },
};
