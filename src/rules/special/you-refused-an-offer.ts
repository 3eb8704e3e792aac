import { fires, silent, type ByLanguage, type ConversationRule, type Examples, type Says } from "../../engine/rule";

/** Your own answer sends away an offer: no interest, no need, off the list. */
export const rule: ConversationRule = {
  id: "you-refused-an-offer",
  family: "special",
  kind: "conversation",
  judge: ({ outbound, answers, timeline }) => {
    if (timeline[0]?.direction === "out") return silent;
    const best = outbound.reduce((most, message) => {
      const stance = answers.find((answer) => answer.placed === message.placed)?.reading.stance;
      return stance === "refusal" ? Math.max(most, message.count("sent-away")) : most;
    }, 0);
    return best > 0 ? fires(Math.min(1, 0.5 + best / 4)) : silent;
  },
};

export const says: Says = {
  title: {
    en: "You sent an offer away",
    de: "Sie haben ein Angebot abgelehnt",
    fr: "Vous avez écarté une offre",
    es: "Usted rechazó una oferta",
  },
  because: {
    en: "Your own answer declines an offer.",
    de: "Ihre eigene Antwort lehnt ein Angebot ab.",
    fr: "Votre propre réponse décline une offre.",
    es: "Su propia respuesta rechaza una oferta.",
  },
  mayBeWrong: {
    en: "People decline other things in the same words.",
    de: "Mit diesen Worten lehnt man auch anderes ab.",
    fr: "On refuse d'autres choses avec les mêmes mots.",
    es: "Con las mismas palabras se rechazan otras cosas.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["them: We build ovens.\nme: No, thank you, we are not interested and already have a supplier."],
    silent: ["them: We build ovens.\nme: What do they weigh?", "me: We are not interested."],
  },
};
