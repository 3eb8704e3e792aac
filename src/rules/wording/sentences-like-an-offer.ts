import type { ByLanguage, Examples, Says } from "../../engine/rule";
import { sumRule } from "../sum-rule";

/** Adds up what kinds of words meet in one sentence ("we" and a product, "you" and a price), in any language. */
export const rule = sumRule("sentences-like-an-offer", "wording", (conversation) => conversation.pairing("first").sum);

export const says: Says = {
  title: {
    en: "Its sentences are built like an offer",
    de: "Die Sätze sind gebaut wie ein Angebot",
    fr: "Ses phrases sont construites comme une offre",
    es: "Sus frases están construidas como una oferta",
  },
  because: {
    en: "Its sentences join what sentences of offers join.",
    de: "Die Sätze verbinden, was Sätze von Angeboten verbinden.",
    fr: "Ses phrases réunissent ce que réunissent celles d'une offre.",
    es: "Sus frases unen lo que unen las frases de una oferta.",
  },
  mayBeWrong: {
    en: "People who deal with each other write such sentences too.",
    de: "Solche Sätze schreibt auch, wer miteinander zu tun hat.",
    fr: "Des partenaires écrivent aussi de telles phrases.",
    es: "También escriben frases así quienes ya tratan entre sí.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "We help dairies like yours cut their energy costs. Our clients save 20 % a year. Would you have fifteen minutes for a call next week?",
    ],
    silent: ["The minutes of the parish meeting are with the clerk."],
  },
};
