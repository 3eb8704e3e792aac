import {
  fires,
  silent,
  unsure,
  type ByLanguage,
  type ConversationRule,
  type Examples,
  type Says,
} from "../../engine/rule";

/** The first message at hand is yours, and it was no refusal and no automatic reply. */
export const rule: ConversationRule = {
  id: "you-wrote-first",
  family: "relationship",
  kind: "conversation",
  judge: ({ timeline, answers, knowsMe }) => {
    if (!knowsMe) return unsure("no-me");
    const first = timeline[0];
    if (!first || first.direction === "in") return silent;
    const stance = answers.find((answer) => answer.placed === first)?.reading.stance;
    return stance === "refusal" || stance === "auto-reply" ? silent : fires();
  },
};

export const says: Says = {
  title: {
    en: "You wrote first",
    de: "Sie haben zuerst geschrieben",
    fr: "Vous avez écrit en premier",
    es: "Usted escribió primero",
  },
  because: {
    en: "You began this conversation.",
    de: "Sie haben dieses Gespräch begonnen.",
    fr: "Vous avez commencé cette conversation.",
    es: "Usted empezó esta conversación.",
  },
  mayBeWrong: {
    en: "An earlier mail of theirs may be missing here.",
    de: "Eine frühere Mail von dort kann hier fehlen.",
    fr: "Un message plus ancien de leur part peut manquer ici.",
    es: "Puede faltar aquí un correo anterior de ellos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: { fires: ["me: Do you sell ovens?\nthem: We do."], silent: ["them: We build ovens.\nme: No, thank you."] },
};
