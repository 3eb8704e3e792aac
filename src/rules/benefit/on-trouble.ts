import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-trouble", family: "benefit", kind: "field", field: "trouble", least: 1 };

export const says: Says = {
  title: {
    en: "Names a common trouble",
    de: "Nennt eine verbreitete Not",
    fr: "Nomme une difficulté courante",
    es: "Nombra una dificultad común",
  },
  because: {
    en: "Names waste, gaps or headaches that could be avoided.",
    de: "Nennt Verluste, Lücken oder Ärger, die vermeidbar wären.",
    fr: "Nomme des pertes, des manques ou des soucis évitables.",
    es: "Nombra pérdidas, fallos o quebraderos evitables.",
  },
  mayBeWrong: {
    en: "People who have the trouble write this too.",
    de: "Das schreiben auch Menschen, die wirklich betroffen sind.",
    fr: "Ceux qui les subissent l'écrivent aussi.",
    es: "También lo escribe quien los sufre.",
  },
};
