import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "introduces-product",
  family: "pretext",
  kind: "sentence",
  all: ["introduces", "product"],
};

export const says: Says = {
  title: {
    en: "Comes with a firm and a product",
    de: "Kommt mit Firma und Produkt",
    fr: "Vient avec une société et un produit",
    es: "Llega con empresa y producto",
  },
  because: {
    en: "Says who they are, with a product or service.",
    de: "Sagt, wer sie sind, und nennt ein Produkt oder einen Dienst.",
    fr: "Dit qui ils sont, avec un produit ou un service.",
    es: "Dice quiénes son, con un producto o servicio.",
  },
  mayBeWrong: {
    en: "A new contact at a supplier does so too.",
    de: "Das tut auch ein neuer Ansprechpartner beim Lieferanten.",
    fr: "Un nouveau contact chez un fournisseur le fait aussi.",
    es: "También un nuevo contacto de un proveedor.",
  },
};
