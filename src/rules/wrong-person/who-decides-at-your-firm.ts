import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "who-decides-at-your-firm",
  family: "wrong-person",
  kind: "sentence",
  all: ["who-decides", "role"],
};

export const says: Says = {
  title: {
    en: "Asks for the right person at your firm",
    de: "Fragt nach Zuständigen in Ihrer Firma",
    fr: "Demande le responsable chez vous",
    es: "Pregunta por el responsable",
  },
  because: {
    en: "Asks for the person in charge at your firm.",
    de: "Fragt nach der zuständigen Person in Ihrer Firma.",
    fr: "Demande la personne responsable dans votre société.",
    es: "Pregunta por la persona responsable en su empresa.",
  },
  mayBeWrong: {
    en: "A supplier with a delivery may need to know.",
    de: "Ein Lieferant mit Ware muss das vielleicht wissen.",
    fr: "Un livreur peut devoir le savoir.",
    es: "Un repartidor puede necesitarlo.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Who handles the boiler in your factory»?", "«I look for the right person in your team»."],
    silent: ["Who is singing in your garden?", "Your factory is red."],
  },
  de: { fires: ["«Wer ist in Ihrer Firma für den Kessel zuständig»?"], silent: ["Ihre Firma ist rot."] },
  fr: {
    fires: ["«Qui est responsable de la chaudière dans votre entreprise» ?"],
    silent: ["Votre entreprise est rouge."],
  },
  es: { fires: ["¿«Quién es el responsable de la caldera en su empresa»?"], silent: ["Su empresa es roja."] },
};
