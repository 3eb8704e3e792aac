import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["Many yards «struggle» with scale.", "Counting by hand is «tedious» and time-consuming."],
    silent: ["Scales of the fish shone.", "The yard is swept."],
  },
  de: { fires: ["Das Zählen ist «mühsam» und zeitaufwendig."], silent: ["Der Hof ist gefegt."] },
  fr: { fires: ["Le comptage est une «perte de temps»."], silent: ["La cour est balayée."] },
  es: { fires: ["Contar a mano es una «pérdida de tiempo»."], silent: ["El patio está barrido."] },
};
