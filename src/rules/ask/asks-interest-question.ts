import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-interest-question",
  family: "ask",
  kind: "sentence",
  all: ["interest"],
  form: "question",
};

export const says: Says = {
  title: {
    en: "Asks whether it interests you",
    de: "Fragt, ob es Sie interessiert",
    fr: "Demande si cela vous intéresse",
    es: "Pregunta si le interesa",
  },
  because: {
    en: "Puts the question whether this is of interest to you.",
    de: "Stellt die Frage, ob das für Sie von Interesse ist.",
    fr: "Pose la question de savoir si cela vous intéresse.",
    es: "Pregunta si esto es de su interés.",
  },
  mayBeWrong: {
    en: "Organisers and acquaintances ask so too.",
    de: "Auch Veranstalter und Bekannte fragen so.",
    fr: "Des organisateurs et des connaissances le demandent aussi.",
    es: "También lo preguntan organizadores y conocidos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Would that be of interest to your brewery»?", "«Does a cooler cellar sound useful to you»?"],
    silent: ["My interest in trains began early.", "Is the kettle still warm?"],
  },
  de: { fires: ["«Wäre das für Ihre Brauerei interessant»?"], silent: ["Das Museum war interessant."] },
  fr: { fires: ["«Cela vous intéresse» ?"], silent: ["Le musée était intéressant."] },
  es: { fires: ["¿«Le interesa»?"], silent: ["El museo era interesante."] },
};
