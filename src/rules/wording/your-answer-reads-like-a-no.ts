import type { ByLanguage, Examples, Says } from "../../engine/rule";
import { sumRule } from "../sum-rule";

/** Adds up what the words of our own answers tell: people answer an offer in other words than a customer or a colleague. */
export const rule = sumRule(
  "your-answer-reads-like-a-no",
  "wording",
  (conversation) => conversation.wording("answer").sum,
);

export const says: Says = {
  title: {
    en: "Your answer reads like a no",
    de: "Ihre Antwort klingt wie ein Nein",
    fr: "Votre réponse se lit comme un non",
    es: "Su respuesta se lee como un no",
  },
  because: {
    en: "Your own answer, taken together, is worded like a refusal.",
    de: "Ihre eigene Antwort ist im Ganzen wie eine Absage formuliert.",
    fr: "Votre propre réponse est tournée comme un refus.",
    es: "Su propia respuesta está redactada como una negativa.",
  },
  mayBeWrong: {
    en: "People say no to many things that nobody sells.",
    de: "Nein sagt man auch zu vielem, das niemand verkauft.",
    fr: "On dit non à bien des choses que personne ne vend.",
    es: "Se dice que no a muchas cosas que nadie vende.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["them: We build ovens.\nme: Not for us, thank you. We have a firm for that."],
    silent: ["them: The hall is cold.\nme: I turned the boiler up this morning, the caretaker looks at it on Monday."],
  },
};
