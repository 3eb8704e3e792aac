import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Your order» has shipped; the courier comes at noon.", "The «pallet» with the spare part is here."],
    silent: ["The lake is still.", "Goats eat hay."],
  },
  de: { fires: ["«Ihre Bestellung» ist im Versand."], silent: ["Der See ist still."] },
  fr: { fires: ["«Votre commande» est expédiée, livraison demain."], silent: ["Le lac est calme."] },
  es: { fires: ["«Su pedido» está en camino; la entrega es mañana."], silent: ["El lago está quieto."] },
};
