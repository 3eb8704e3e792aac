import type { ByLanguage, Examples, Says } from "../../engine/rule";
import { sumRule } from "../sum-rule";

/** As `reads-like-an-offer`, for the words of the subject of a first mail: people who sell name things there. */
export const rule = sumRule("subject-like-an-offer", "wording", (conversation) => conversation.wording("subject").sum);

export const says: Says = {
  title: {
    en: "Its subject is worded like an offer",
    de: "Der Betreff klingt wie ein Angebot",
    fr: "L'objet est tourné comme une offre",
    es: "El asunto suena a oferta",
  },
  because: {
    en: "The words of its subject are those of offers.",
    de: "Die Wörter des Betreffs sind die von Angeboten.",
    fr: "Les mots de l'objet sont ceux des offres.",
    es: "Las palabras del asunto son las de las ofertas.",
  },
  mayBeWrong: {
    en: "Anybody may write about such a thing.",
    de: "Über so etwas kann jeder schreiben.",
    fr: "N'importe qui peut écrire sur ce sujet.",
    es: "Cualquiera puede escribir sobre eso.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["them: Good morning, here it is.\nsubject: Solar panels and a quick question for your warehouse team"],
    silent: ["them: Good morning, here it is.\nsubject: Re: minutes of Tuesday, invoice 4711"],
  },
};
