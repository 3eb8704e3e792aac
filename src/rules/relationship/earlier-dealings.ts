import {
  fires,
  silent,
  unsure,
  type ByLanguage,
  type ConversationRule,
  type Examples,
  type Says,
} from "../../engine/rule";

/** Mail went both ways before this conversation. Mail from them alone proves nothing. */
export const rule: ConversationRule = {
  id: "earlier-dealings",
  family: "relationship",
  kind: "conversation",
  judge: ({ history }) => {
    if (!history || (history.fromUs === undefined && history.fromThem === undefined)) return unsure("no-history");
    const both = Math.min(history.fromUs ?? 0, history.fromThem ?? 0);
    return both > 0 ? fires(Math.min(1, 0.6 + both / 5)) : silent;
  },
};

export const says: Says = {
  title: {
    en: "You wrote to each other before",
    de: "Sie haben sich früher geschrieben",
    fr: "Vous vous êtes déjà écrit",
    es: "Ya se habían escrito",
  },
  because: {
    en: "Mail went both ways between you before this conversation.",
    de: "Vor diesem Gespräch ging Post in beide Richtungen.",
    fr: "Des messages ont circulé dans les deux sens avant cet échange.",
    es: "Antes de esta conversación hubo correo en ambos sentidos.",
  },
  mayBeWrong: {
    en: "The earlier mail may have been a refusal.",
    de: "Die frühere Post kann eine Ablehnung gewesen sein.",
    fr: "Le message précédent peut avoir été un refus.",
    es: "Aquel correo pudo ser una negativa.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["history: 3 from them, 2 from us\nthem: The hall is cold."],
    silent: ["history: 3 from them, 0 from us\nthem: The hall is cold.", "The hall is cold."],
  },
};
