import type { ByLanguage, Examples, Says } from "../../engine/rule";
import { sumRule } from "../sum-rule";

/** The other side of `sentences-like-an-offer`. */
export const rule = sumRule(
  "sentences-like-other-mail",
  "discussion",
  (conversation) => conversation.pairing("first").sum,
);

export const says: Says = {
  title: {
    en: "Its sentences are not built like an offer",
    de: "Die Sätze sind nicht gebaut wie ein Angebot",
    fr: "Ses phrases ne sont pas construites comme une offre",
    es: "Sus frases no están construidas como una oferta",
  },
  because: {
    en: "Its sentences join what sentences of other mail join.",
    de: "Die Sätze verbinden, was Sätze anderer Post verbinden.",
    fr: "Ses phrases réunissent ce que réunissent celles d'autres courriers.",
    es: "Sus frases unen lo que unen las de otros correos.",
  },
  mayBeWrong: {
    en: "An offer can be put into plain sentences.",
    de: "Ein Angebot lässt sich auch schlicht schreiben.",
    fr: "Une offre peut s'écrire en phrases simples.",
    es: "Una oferta puede escribirse con sencillez.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "The build fails on the second node since the update. Can you look at the log before the meeting with the auditors?",
    ],
    silent: ["We build dosing pumps for dairies that cut your cleaning costs by a third."],
  },
};
