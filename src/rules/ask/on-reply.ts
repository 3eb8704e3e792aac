import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-reply", family: "ask", kind: "field", field: "reply", least: 1 };

export const says: Says = {
  title: {
    en: "Asks you to answer",
    de: "Bittet um Ihre Antwort",
    fr: "Vous demande de répondre",
    es: "Le pide una respuesta",
  },
  because: {
    en: "Asks for your answer or says that they look forward to it.",
    de: "Bittet um eine Antwort oder freut sich darauf.",
    fr: "Demande votre réponse ou dit l'attendre.",
    es: "Pide su respuesta o dice que la espera.",
  },
  mayBeWrong: {
    en: "Whoever waits for you writes this too.",
    de: "Das schreibt jeder, der auf Sie wartet.",
    fr: "Toute personne qui attend votre réponse l'écrit.",
    es: "Lo escribe también quien de verdad la espera.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Just reply» with a day that suits.", "I «look forward to hearing» from you."],
    silent: ["The echo replied from the cave.", "He looked forward and saw fog."],
  },
  de: { fires: ["«Ich freue mich auf» Ihre Antwort."], silent: ["Das Echo kam aus der Höhle."] },
  fr: { fires: ["«Dans l'attente de» votre retour."], silent: ["L'écho venait de la grotte."] },
  es: { fires: ["«Quedo a la espera» de su respuesta."], silent: ["El eco venía de la cueva."] },
};
