import type { ByLanguage, Examples, Says } from "../../engine/rule";
import { sumRule } from "../sum-rule";

/** The other side of `later-mail-like-an-offer`. */
export const rule = sumRule(
  "later-mail-like-dealings",
  "relationship",
  (conversation) => conversation.wording("later").sum,
);

export const says: Says = {
  title: {
    en: "What they write later reads like dealings",
    de: "Was später kommt, klingt nach Gemeinsamem",
    fr: "La suite parle d'affaires communes",
    es: "Lo que sigue suena a asunto común",
  },
  because: {
    en: "Their later mails are worded as one writes about shared matters.",
    de: "Die späteren Mails klingen so, wie man über gemeinsame Dinge schreibt.",
    fr: "Leurs messages suivants sont tournés comme on écrit sur des affaires communes.",
    es: "Sus mensajes posteriores están redactados como se escribe sobre asuntos comunes.",
  },
  mayBeWrong: {
    en: "A seller may write about anything later on.",
    de: "Später kann auch ein Verkäufer über alles schreiben.",
    fr: "Un vendeur peut ensuite écrire sur n'importe quoi.",
    es: "Después, un vendedor puede escribir sobre cualquier cosa.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "them: The hall is cold.\nme: I turned the boiler up.\nthem: Thank you, it is warm now. I signed the minutes, the treasurer paid the invoice, and see you on Tuesday.",
    ],
    silent: [
      "them: We build ovens for bakeries like yours.\nme: No, thank you.\nthem: I understand. May I send you our price list for next year, or come by for ten minutes when it suits you?",
    ],
  },
};
