import { fires, silent, type ByLanguage, type ConversationRule, type Examples, type Says } from "../../engine/rule";

/** Adds up what kinds of words meet in one sentence ("we" and a product, "you" and a price), in any language. */
export const rule: ConversationRule = {
  id: "sentences-like-an-offer",
  family: "wording",
  kind: "conversation",
  judge: (conversation) => {
    const { sum } = conversation.pairing("first");
    return sum > 0 ? fires(Math.min(1, sum / 4)) : silent;
  },
};

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
      "We build dosing pumps for dairies that cut your cleaning costs by a third. May I show you one next week for twenty minutes?",
    ],
    silent: ["The minutes of the parish meeting are with the clerk."],
  },
};
