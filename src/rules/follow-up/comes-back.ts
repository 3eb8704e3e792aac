import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "comes-back",
  family: "follow-up",
  kind: "field",
  field: "again",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Comes back to it",
    de: "Kommt darauf zurück",
    fr: "Revient à la charge",
    es: "Vuelve sobre ello",
  },
  because: {
    en: "Comes back more than once to something sent before.",
    de: "Kommt mehrfach auf etwas früher Geschicktes zurück.",
    fr: "Revient plusieurs fois à ce qui a été envoyé.",
    es: "Vuelve más de una vez a algo enviado antes.",
  },
  mayBeWrong: {
    en: "Anybody who waits for an answer does so.",
    de: "Das tut jeder, der auf Antwort wartet.",
    fr: "Toute personne qui attend une réponse le fait.",
    es: "Lo hace cualquiera que espera respuesta.",
  },
};
