import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "on-reach-out",
  family: "pretext",
  kind: "sentence",
  all: ["reach-out", "product"],
};

export const says: Says = {
  title: {
    en: "Gets in touch about a product",
    de: "Meldet sich wegen eines Produkts",
    fr: "Prend contact pour un produit",
    es: "Escribe por un producto",
  },
  because: {
    en: "Explains that it gets in touch because of a product or service.",
    de: "Erklärt, dass man sich wegen eines Produkts oder Dienstes meldet.",
    fr: "Explique qu'il prend contact pour un produit ou un service.",
    es: "Explica que escribe por un producto o servicio.",
  },
  mayBeWrong: {
    en: "A supplier with a new contact does so too.",
    de: "Das tut auch ein Lieferant mit neuem Ansprechpartner.",
    fr: "Un fournisseur avec un nouveau contact le fait aussi.",
    es: "También un proveedor con un nuevo contacto.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«I am reaching out about our software».", "«I wanted to introduce our machine to you»."],
    silent: ["I am reaching out about the choir.", "The machine hums."],
  },
  de: { fires: ["«Ich wende mich an Sie wegen unserer Software»."], silent: ["Die Maschine summt."] },
  fr: { fires: ["«Je me permets de vous contacter au sujet de notre logiciel»."], silent: ["La machine tourne."] },
  es: { fires: ["«Me pongo en contacto con usted por nuestro software»."], silent: ["La máquina suena."] },
};
