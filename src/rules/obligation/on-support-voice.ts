import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "We «apologize for» the inconvenience; our support team will assist you.",
      "«Thank you for contacting» us. Let us know if the issue persists.",
    ],
    silent: ["The lake is still.", "Goats eat hay."],
  },
  de: {
    fires: ["Wir «entschuldigen» uns für die Unannehmlichkeiten. Bitte teilen Sie uns mit, ob es geht."],
    silent: ["Der See ist still."],
  },
  fr: {
    fires: ["Toutes nos «excuses» pour ce désagrément. Le service client va le résoudre."],
    silent: ["Le lac est calme."],
  },
  es: { fires: ["Lamentamos las «molestias». No dude en contactarnos."], silent: ["El lago está quieto."] },
};
