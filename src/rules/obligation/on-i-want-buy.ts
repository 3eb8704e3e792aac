import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-i-want-buy",
  family: "obligation",
  kind: "field",
  field: "i-want-buy",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Wants to buy from you",
    de: "Möchte bei Ihnen kaufen",
    fr: "Veut acheter chez vous",
    es: "Quiere comprarle a usted",
  },
  because: {
    en: "Asks for your price, your goods or an appointment with you.",
    de: "Fragt nach Ihrem Preis, Ihrer Ware oder einem Termin bei Ihnen.",
    fr: "Demande votre prix, vos produits ou un rendez-vous chez vous.",
    es: "Pregunta por su precio, sus productos o una cita con usted.",
  },
  mayBeWrong: {
    en: "Sellers sometimes pose as buyers.",
    de: "Verkäufer geben sich manchmal als Käufer aus.",
    fr: "Des vendeurs se font parfois passer pour acheteurs.",
    es: "A veces un vendedor se hace pasar por comprador.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«I want to buy» two of your chairs; how much is it?", "Do you have it in stock? «I would like to order»."],
    silent: ["The chairs are blue.", "The stock simmers."],
  },
  de: { fires: ["Ich möchte zwei Stühle kaufen. «Was kostet» das?"], silent: ["Die Stühle sind blau."] },
  fr: { fires: ["«Je voudrais acheter» deux chaises. Quel est le prix ?"], silent: ["Les chaises sont bleues."] },
  es: {
    fires: ["«Quisiera comprar» dos sillas de madera. ¿Cuánto cuesta cada una?"],
    silent: ["Las sillas son azules."],
  },
};
