import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-support-voice",
  family: "obligation",
  kind: "field",
  field: "support-voice",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Sounds like customer service",
    de: "Klingt wie ein Kundendienst",
    fr: "Parle comme un service clients",
    es: "Suena a atención al cliente",
  },
  because: {
    en: "Answers in the words of customer service.",
    de: "Antwortet in den Worten eines Kundendienstes.",
    fr: "Répond avec les mots d'un service clients.",
    es: "Responde con las palabras de atención al cliente.",
  },
  mayBeWrong: {
    en: "Some offers sound like service.",
    de: "Manche Angebote klingen wie Kundendienst.",
    fr: "Certaines offres sonnent comme un service.",
    es: "Algunas ofertas suenan a servicio.",
  },
};
