import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "writes-again",
  family: "follow-up",
  kind: "sentence",
  all: ["again"],
  where: "opening",
};

export const says: Says = {
  title: {
    en: "Writes again",
    de: "Schreibt erneut",
    fr: "Écrit de nouveau",
    es: "Escribe de nuevo",
  },
  because: {
    en: "Refers in its first lines to an earlier mail.",
    de: "Bezieht sich in den ersten Zeilen auf eine frühere Mail.",
    fr: "Renvoie dès le début à un message précédent.",
    es: "Se refiere al principio a un correo anterior.",
  },
  mayBeWrong: {
    en: "Anybody who waits for an answer does so.",
    de: "Das tut jeder, der auf Antwort wartet.",
    fr: "Toute personne qui attend une réponse le fait.",
    es: "Lo hace cualquiera que espera respuesta.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«I wrote to you in March about the boiler».", "«Me again, about the felt»."],
    silent: ["The boiler hums.", "They wrote songs."],
  },
  de: { fires: ["«Ich hatte Ihnen im März geschrieben, nun noch einmal»."], silent: ["Der Kessel summt."] },
  fr: { fires: ["«Je vous avais écrit en mars»."], silent: ["La chaudière ronronne."] },
  es: { fires: ["«Le escribí en marzo sobre la caldera»."], silent: ["La caldera zumba."] },
  it: { fires: ["«Le avevo scritto a marzo»."], silent: [] },
  nl: { fires: ["«Vorige week stuurde ik u iets»."], silent: [] },
  pt: { fires: ["«Escrevo de novo sobre a caldeira»."], silent: [] },
};
