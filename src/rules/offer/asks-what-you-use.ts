import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-what-you-use",
  family: "offer",
  kind: "sentence",
  all: ["ask", "product", "you"],
  form: "question",
};

export const says: Says = {
  title: {
    en: "Asks what you use or want",
    de: "Fragt, was Sie verwenden",
    fr: "Demande ce que vous utilisez",
    es: "Pregunta qué utiliza",
  },
  because: {
    en: "Asks you about a product that you use or could use.",
    de: "Fragt Sie nach einem Produkt, das Sie nutzen oder nutzen könnten.",
    fr: "Vous interroge sur un produit que vous utilisez ou pourriez utiliser.",
    es: "Le pregunta por un producto que usa o podría usar.",
  },
  mayBeWrong: {
    en: "A colleague or customer may ask the same.",
    de: "Kollegen oder Kunden können dasselbe fragen.",
    fr: "Un collègue ou un client peut le demander.",
    es: "Un compañero o cliente puede preguntarlo.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Do you use a software for the rota»?", "«Could you imagine a machine like that»?"],
    silent: ["Do you like soup?", "The machine hums."],
  },
  de: { fires: ["«Haben Sie schon eine Software dafür»?"], silent: ["Mögen Sie Suppe?"] },
  fr: { fires: ["«Avez-vous déjà un logiciel pour cela» ?"], silent: ["Vous aimez la soupe ?"] },
  es: { fires: ["¿«Tiene usted ya un software para eso»?"], silent: ["¿Le gusta la sopa?"] },
};
