import { fires, silent, type ByLanguage, type ConversationRule, type Examples, type Says } from "../../engine/rule";

const CLOSING: ReadonlySet<string> = new Set(["refusal", "deferral", "auto-reply"]);

/** A long exchange: the more both sides write, the more of any kind of word there will be. */
export const rule: ConversationRule = {
  id: "both-sides-write",
  family: "relationship",
  kind: "conversation",
  judge: ({ timeline, answers }) => {
    // An answer that says no, not now, or only that you are away opens no dealings: counting it punished every refusal.
    const open = answers.filter(({ reading }) => !CLOSING.has(reading.stance)).length;
    const heard = timeline.filter(({ direction }) => direction === "in").length;
    return open && heard > 1 ? fires(Math.min(1, open / 2)) : silent;
  },
};

export const says: Says = {
  title: {
    en: "Is a conversation",
    de: "Ist ein Gespräch",
    fr: "Est une conversation",
    es: "Es una conversación",
  },
  because: {
    en: "Both of you wrote several times.",
    de: "Sie haben beide mehrmals geschrieben.",
    fr: "Vous avez écrit tous deux plusieurs fois.",
    es: "Ambos han escrito varias veces.",
  },
  mayBeWrong: {
    en: "Refusing somebody several times is a conversation too.",
    de: "Auch mehrfaches Ablehnen ist ein Gespräch.",
    fr: "Refuser plusieurs fois est aussi une conversation.",
    es: "Rechazar varias veces también es conversar.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "them: The hall is cold.\nme: I turned the boiler up this morning.\nthem: Warm now.\nme: Good, the caretaker will look at it too.",
      "them: The choir sings at six.\nme: I will bring the sheets for the altos.\nthem: Bring a lamp.\nme: The lamp is already in the hall.",
    ],
    silent: ["them: The hall is cold.\nthem: Still cold."],
  },
};
