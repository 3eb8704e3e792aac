import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "price-of-product",
  family: "price",
  kind: "sentence",
  all: ["price", "product"],
};

export const says: Says = {
  title: {
    en: "Names a product and its price",
    de: "Nennt ein Produkt und den Preis",
    fr: "Nomme un produit et son prix",
    es: "Nombra un producto y su precio",
  },
  because: {
    en: "Names a product with price or terms.",
    de: "Nennt ein Produkt mit Preis oder Bedingungen.",
    fr: "Nomme un produit avec un prix ou des conditions.",
    es: "Nombra un producto con precio o condiciones.",
  },
  mayBeWrong: {
    en: "An order or invoice does so too.",
    de: "Das tut auch eine Bestellung oder Rechnung.",
    fr: "Une commande ou une facture le fait aussi.",
    es: "También un pedido o una factura.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«The software costs little; the price of the software is low».", "«The machine comes at a flat rate»."],
    silent: ["The machine hums.", "The fee was paid."],
  },
  de: { fires: ["«Der Preis der Software ist niedrig»."], silent: ["Die Maschine summt."] },
  fr: { fires: ["«Le prix du logiciel est bas»."], silent: ["La machine tourne."] },
  es: { fires: ["«El precio del software es bajo»."], silent: ["La máquina suena."] },
};
