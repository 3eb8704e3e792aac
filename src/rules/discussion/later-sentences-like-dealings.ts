import type { ByLanguage, Examples, Says } from "../../engine/rule";
import { sumRule } from "../sum-rule";

/** As `sentences-like-other-mail`, for what they write after their first mail. */
export const rule = sumRule(
  "later-sentences-like-dealings",
  "discussion",
  (conversation) => conversation.pairing("later").sum,
);

export const says: Says = {
  title: {
    en: "Later sentences are built like dealings",
    de: "Spätere Sätze sind gebaut wie unter Bekannten",
    fr: "Les phrases suivantes sont celles d'affaires communes",
    es: "Las frases posteriores son de asuntos comunes",
  },
  because: {
    en: "Their later sentences join what sentences about shared matters join.",
    de: "Die späteren Sätze verbinden, was Sätze über gemeinsame Dinge verbinden.",
    fr: "Leurs phrases suivantes réunissent ce que réunissent celles d'affaires communes.",
    es: "Sus frases posteriores unen lo que unen las de asuntos comunes.",
  },
  mayBeWrong: {
    en: "Plain sentences about a date or a place are built alike.",
    de: "Schlichte Sätze über Tag und Ort sind überall gleich gebaut.",
    fr: "Les phrases simples sur une date ou un lieu se ressemblent.",
    es: "Las frases sencillas sobre fechas o lugares se parecen.",
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
