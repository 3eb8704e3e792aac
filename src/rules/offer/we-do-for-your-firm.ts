import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "we-do-for-your-firm",
  family: "offer",
  kind: "sentence",
  all: ["we", "do", "role"],
};

export const says: Says = {
  title: {
    en: "Says what they do for your firm",
    de: "Sagt, was sie für Ihre Firma tun",
    fr: "Dit ce qu'ils font pour la société",
    es: "Dice lo que hacen por su empresa",
  },
  because: {
    en: "Says what they would do for your firm.",
    de: "Sagt, was sie für Ihre Firma tun würden.",
    fr: "Dit ce qu'ils feraient pour votre société.",
    es: "Dice lo que harían por su empresa.",
  },
  mayBeWrong: {
    en: "A supplier under contract writes this too.",
    de: "Das schreibt auch ein Lieferant unter Vertrag.",
    fr: "Un fournisseur sous contrat l'écrit aussi.",
    es: "También lo escribe un proveedor con contrato.",
  },
};
