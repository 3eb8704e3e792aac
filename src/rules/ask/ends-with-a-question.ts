import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "ends-with-a-question",
  family: "ask",
  kind: "sentence",
  all: ["ask"],
  form: "question",
  where: "closing",
};

export const says: Says = {
  title: {
    en: "Ends with a question to you",
    de: "Endet mit einer Frage an Sie",
    fr: "Se termine par une question",
    es: "Termina con una pregunta",
  },
  because: {
    en: "Closes with a question or a suggestion to you.",
    de: "Schließt mit einer Frage oder einem Vorschlag an Sie.",
    fr: "Se termine par une question ou une proposition pour vous.",
    es: "Se cierra con una pregunta o una propuesta para usted.",
  },
  mayBeWrong: {
    en: "So do many mails of people you know.",
    de: "Das tun auch viele Mails von Bekannten.",
    fr: "Beaucoup de messages de vos connaissances font de même.",
    es: "También muchos correos de conocidos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Could we bring one to your workshop»?", "«Shall I come on Friday»?"],
    silent: ["The workshop is shut.", "Rain again."],
  },
  de: { fires: ["«Darf ich Ihnen eines vorbeibringen»?"], silent: ["Es regnet wieder."] },
  fr: { fires: ["«Puis-je vous en apporter un» ?"], silent: ["Il pleut encore."] },
  es: { fires: ["¿«Puedo llevarle uno»?"], silent: ["Llueve otra vez."] },
};
