import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-thanks-for",
  family: "relationship",
  kind: "field",
  field: "thanks-for",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Thanks you for something done",
    de: "Dankt Ihnen für etwas Getanes",
    fr: "Vous remercie de ce qui est fait",
    es: "Le agradece algo hecho",
  },
  because: {
    en: "Thanks you for an order, an answer or a visit.",
    de: "Dankt für einen Auftrag, eine Antwort oder einen Besuch.",
    fr: "Vous remercie d'une commande, d'une réponse ou d'une visite.",
    es: "Le agradece un pedido, una respuesta o una visita.",
  },
  mayBeWrong: {
    en: "Some strangers thank you in advance.",
    de: "Manche Fremde danken im Voraus.",
    fr: "Certains inconnus remercient d'avance.",
    es: "Algunos desconocidos agradecen por adelantado.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Thanks for the» keys and thank you for your help.", "«Thank you for coming»; thanks for sending it."],
    silent: ["The keys are here.", "Goats eat hay."],
  },
  de: { fires: ["«Danke für» Ihre Hilfe und vielen Dank für die Schlüssel."], silent: ["Die Schlüssel sind hier."] },
  fr: { fires: ["«Merci pour» votre aide et merci pour les clés."], silent: ["Les clés sont là."] },
  es: { fires: ["«Gracias por» su ayuda y gracias por las llaves."], silent: ["Las llaves están aquí."] },
};
