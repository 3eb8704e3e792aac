import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«My name is Ada, I bring a machine for lids».", "«I represent a platform for rotas»."],
    silent: ["My name is Ada.", "The machine hums."],
  },
  de: { fires: ["«Mein Name ist Ada, es geht um eine Software»."], silent: ["Mein Name ist Ada."] },
  fr: { fires: ["«Je m'appelle Ada et je présente un logiciel»."], silent: ["Je m'appelle Ada."] },
  es: { fires: ["«Me llamo Ada y traigo un software»."], silent: ["Me llamo Ada."] },
};
