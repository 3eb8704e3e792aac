import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-orders",
  family: "obligation",
  kind: "field",
  field: "order",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Is about an order",
    de: "Handelt von einer Bestellung",
    fr: "Parle d'une commande",
    es: "Trata de un pedido",
  },
  because: {
    en: "Speaks of an order or a delivery.",
    de: "Spricht von einer Bestellung oder Lieferung.",
    fr: "Parle d'une commande ou d'une livraison.",
    es: "Habla de un pedido o una entrega.",
  },
  mayBeWrong: {
    en: "Offers speak of deliveries too.",
    de: "Auch Angebote sprechen von Lieferungen.",
    fr: "Des offres parlent aussi de livraisons.",
    es: "Las ofertas también hablan de entregas.",
  },
};
