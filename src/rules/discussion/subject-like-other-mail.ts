import type { ByLanguage, Examples, Says } from "../../engine/rule";
import { sumRule } from "../sum-rule";

/** The other side of `subject-like-an-offer`. */
export const rule = sumRule(
  "subject-like-other-mail",
  "discussion",
  (conversation) => conversation.wording("subject").sum,
);

export const says: Says = {
  title: {
    en: "Its subject is not worded like an offer",
    de: "Der Betreff klingt nicht wie ein Angebot",
    fr: "L'objet n'est pas tourné comme une offre",
    es: "El asunto no suena a oferta",
  },
  because: {
    en: "The words of its subject are those of other mail.",
    de: "Die Wörter des Betreffs sind die von anderer Post.",
    fr: "Les mots de l'objet sont ceux d'autres messages.",
    es: "Las palabras del asunto son las de otros correos.",
  },
  mayBeWrong: {
    en: "A subject can be chosen at will.",
    de: "Einen Betreff kann man frei wählen.",
    fr: "On choisit un objet à son gré.",
    es: "El asunto se elige a voluntad.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["them: Good morning, here it is.\nsubject: Re: minutes of Tuesday, invoice 4711"],
    silent: ["them: Good morning, here it is.\nsubject: Solar panels and a quick question for your warehouse team"],
  },
};
