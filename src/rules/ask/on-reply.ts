import type { FieldRule, Says } from "../../engine/rule";

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
