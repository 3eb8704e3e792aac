import { fires, silent, type ByLanguage, type ConversationRule, type Examples, type Says } from "../../engine/rule";

/** A stranger who wrote first writes again without an answer. */
export const rule: ConversationRule = {
  id: "writes-again-unanswered",
  family: "follow-up",
  kind: "conversation",
  judge: ({ timeline }) => {
    if (timeline[0]?.direction !== "in") return silent;
    const again = timeline.filter(
      (placed, at) => at > 0 && placed.direction === "in" && timeline[at - 1]?.direction === "in",
    ).length;
    return again > 0 ? fires(Math.min(1, 0.5 + again / 4)) : silent;
  },
};

export const says: Says = {
  title: {
    en: "Writes again unanswered",
    de: "Schreibt ohne Antwort erneut",
    fr: "Réécrit sans réponse",
    es: "Escribe otra vez sin respuesta",
  },
  because: {
    en: "Wrote again although nobody had answered.",
    de: "Hat erneut geschrieben, obwohl niemand geantwortet hatte.",
    fr: "A réécrit alors que personne n'avait répondu.",
    es: "Ha vuelto a escribir aunque nadie había contestado.",
  },
  mayBeWrong: {
    en: "People whom you owe an answer do so too.",
    de: "Das tun auch Menschen, denen Sie eine Antwort schulden.",
    fr: "Ceux à qui vous devez une réponse le font aussi.",
    es: "También lo hace aquel a quien debe respuesta.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["them: The lids come in blue.\nthem: They also come in red."],
    silent: [
      "them: The lids come in blue.\nme: Thank you, not for us.\nthem: All right.",
      "me: Do the lids come in blue?\nthem: They do.",
    ],
  },
};
