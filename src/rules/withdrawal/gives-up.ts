import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "gives-up",
  family: "withdrawal",
  kind: "field",
  field: "gives-up",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Gives in",
    de: "Lenkt ein",
    fr: "Renonce",
    es: "Cede",
  },
  because: {
    en: "Accepts your answer.",
    de: "Nimmt Ihre Antwort an.",
    fr: "Accepte votre réponse.",
    es: "Acepta su respuesta.",
  },
  mayBeWrong: {
    en: "Some accept an answer and go on.",
    de: "Manche nehmen eine Antwort an und machen weiter.",
    fr: "Certains acceptent une réponse et continuent.",
    es: "Algunos la aceptan y siguen.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Understood», I respect that.", "«Fair enough», thank you for telling me."],
    silent: ["The lake is still.", "Goats eat hay."],
  },
  de: { fires: ["«Verstanden», ich respektiere das."], silent: ["Der See ist still."] },
  fr: { fires: ["C'est «compris», je respecte votre choix."], silent: ["Le lac est calme."] },
  es: { fires: ["«Entendido», respeto su decisión."], silent: ["El lago está quieto."] },
};
