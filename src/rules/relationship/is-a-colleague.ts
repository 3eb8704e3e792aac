import { hostOf, registrable } from "../../facts/domains";
import {
  fires,
  silent,
  unsure,
  type ByLanguage,
  type ConversationRule,
  type Examples,
  type Says,
} from "../../engine/rule";

/** Everybody who writes has an address of your own company. */
export const rule: ConversationRule = {
  id: "is-a-colleague",
  family: "relationship",
  kind: "conversation",
  judge: ({ inbound, ourDomains, knowsMe }) => {
    if (!knowsMe) return unsure("no-me");
    const senders = inbound.map((message) => registrable(hostOf(message.placed.message.from?.address) ?? ""));
    if (!senders.length || senders.some((domain) => domain === null)) return unsure("no-sender");
    return senders.every((domain) => domain !== null && ourDomains.has(domain)) ? fires() : silent;
  },
};

export const says: Says = {
  title: {
    en: "Is a colleague",
    de: "Kommt aus dem eigenen Haus",
    fr: "Est un collègue",
    es: "Es un compañero",
  },
  because: {
    en: "Writes from your own company.",
    de: "Schreibt aus Ihrer eigenen Firma.",
    fr: "Écrit depuis votre propre société.",
    es: "Escribe desde su propia empresa.",
  },
  mayBeWrong: {
    en: "A sender's address can be forged.",
    de: "Eine Absenderadresse lässt sich fälschen.",
    fr: "Une adresse d'expéditeur peut être falsifiée.",
    es: "La dirección del remitente puede falsearse.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: { fires: ["colleague: The hall is cold."], silent: ["The hall is cold."] },
};
