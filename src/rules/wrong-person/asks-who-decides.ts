import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-who-decides",
  family: "wrong-person",
  kind: "sentence",
  all: ["who-decides"],
  form: "question",
};

export const says: Says = {
  title: {
    en: "Asks who decides",
    de: "Fragt, wer entscheidet",
    fr: "Demande qui décide",
    es: "Pregunta quién decide",
  },
  because: {
    en: "Asks who is in charge of something at your firm.",
    de: "Fragt, wer bei Ihnen für etwas zuständig ist.",
    fr: "Demande qui est responsable d'une chose chez vous.",
    es: "Pregunta quién se encarga de algo en su empresa.",
  },
  mayBeWrong: {
    en: "A visitor or an authority may need to know.",
    de: "Besucher oder Behörden müssen das vielleicht wissen.",
    fr: "Un visiteur ou une administration peut devoir le savoir.",
    es: "Un visitante o una autoridad puede necesitarlo.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Who is responsible for the boiler»?", "«Could you point me to the person in charge»?"],
    silent: ["Who is singing?", "The point is sharp."],
  },
  de: { fires: ["«Wer ist bei Ihnen für den Kessel zuständig»?"], silent: ["Wer singt da?"] },
  fr: { fires: ["«Qui est responsable de la chaudière» ?"], silent: ["Qui chante ?"] },
  es: { fires: ["¿«Quién es el responsable de la caldera»?"], silent: ["¿Quién canta?"] },
};
