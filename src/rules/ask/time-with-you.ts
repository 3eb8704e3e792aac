import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "time-with-you",
  family: "ask",
  kind: "sentence",
  all: ["time", "you"],
  where: "closing",
};

export const says: Says = {
  title: {
    en: "Ends by proposing a talk",
    de: "Endet mit einem Gesprächstermin",
    fr: "Se termine par un rendez-vous",
    es: "Termina proponiendo hablar",
  },
  because: {
    en: "Closes with time that you would spend together.",
    de: "Schließt mit gemeinsamer Zeit für ein Gespräch.",
    fr: "Se termine par un moment à passer ensemble.",
    es: "Se cierra con un rato para hablar.",
  },
  mayBeWrong: {
    en: "Most people who arrange a meeting do so.",
    de: "Das tun die meisten, die sich verabreden.",
    fr: "C'est le cas de la plupart des gens qui fixent un rendez-vous.",
    es: "Así lo hace casi todo el que fija una cita.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«I would come to you on Tuesday».", "«A short call with you would do»."],
    silent: ["The ferry leaves on Tuesday.", "You sing well."],
  },
  de: { fires: ["«Am Dienstag könnte ich zu Ihnen kommen»."], silent: ["Die Fähre fährt am Dienstag."] },
  fr: { fires: ["«Mardi, je passe chez vous»."], silent: ["Le bac part à midi."] },
  es: { fires: ["«El martes paso a verle a usted»."], silent: ["El barco sale el martes."] },
};
