import type { ByLanguage, Examples, Says } from "../../engine/rule";
import { sumRule } from "../sum-rule";

/** The other side of `your-answer-reads-like-a-no`. */
export const rule = sumRule(
  "your-answer-reads-like-dealings",
  "relationship",
  (conversation) => conversation.wording("answer").sum,
);

export const says: Says = {
  title: {
    en: "Your answer reads like dealings",
    de: "Ihre Antwort klingt nach Gemeinsamem",
    fr: "Votre réponse parle d'affaires communes",
    es: "Su respuesta suena a asunto común",
  },
  because: {
    en: "Your own answer is worded as one writes about shared matters.",
    de: "Ihre eigene Antwort klingt so, wie man über gemeinsame Dinge schreibt.",
    fr: "Votre réponse est tournée comme on écrit sur des affaires communes.",
    es: "Su respuesta está redactada como se escribe sobre asuntos comunes.",
  },
  mayBeWrong: {
    en: "You may only have been polite to a stranger.",
    de: "Vielleicht waren Sie nur höflich zu Fremden.",
    fr: "Vous avez peut-être seulement été poli.",
    es: "Quizá usted solo fue cortés con un extraño.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "them: The hall is cold.\nme: I turned the boiler up this morning, the caretaker looks at it on Monday. I will send you the minutes.",
    ],
    silent: ["them: We build ovens.\nme: Not for us, thank you. We have a firm for that."],
  },
};
