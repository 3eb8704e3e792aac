import type { ByLanguage, Examples, Says } from "../../engine/rule";
import { sumRule } from "../sum-rule";

/** As `your-answer-reads-like-a-no`, for what we answer after our first answer. */
export const rule = sumRule(
  "your-next-answer-reads-like-a-no",
  "wording",
  (conversation) => conversation.wording("again").sum,
);

export const says: Says = {
  title: {
    en: "Your next answer reads like a no",
    de: "Ihre weitere Antwort klingt wie ein Nein",
    fr: "Votre réponse suivante se lit comme un non",
    es: "Su siguiente respuesta se lee como un no",
  },
  because: {
    en: "What you answered then, taken together, is worded like a refusal.",
    de: "Was Sie danach geantwortet haben, ist im Ganzen wie eine Absage formuliert.",
    fr: "Ce que vous avez répondu ensuite est tourné comme un refus.",
    es: "Lo que respondió después está redactado como una negativa.",
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
    fires: [
      "them: We build ovens.\nme: Who is this?\nthem: Bo, of Bo Ovens. May I come by?\nme: Thank you, but still no. Please stop writing to me.",
    ],
    silent: ["them: We build ovens.\nme: Thank you, but we are not interested. Please take us off your list."],
  },
};
