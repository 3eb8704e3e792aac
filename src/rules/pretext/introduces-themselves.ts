import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "introduces-themselves",
  family: "pretext",
  kind: "sentence",
  all: ["introduces"],
  where: "opening",
};

export const says: Says = {
  title: {
    en: "Introduces themselves",
    de: "Stellt sich vor",
    fr: "Se présente",
    es: "Se presenta",
  },
  because: {
    en: "Begins by saying who they are.",
    de: "Beginnt damit, wer sie sind.",
    fr: "Commence par dire qui ils sont.",
    es: "Empieza diciendo quién es.",
  },
  mayBeWrong: {
    en: "Anybody who writes to you for the first time does.",
    de: "Das tut jeder, der Ihnen zum ersten Mal schreibt.",
    fr: "Toute personne qui vous écrit pour la première fois le fait.",
    es: "Lo hace cualquiera que le escribe por primera vez.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: { fires: ["«My name is Ada».", "«I work for a small mill»."], silent: ["The mill turns.", "Goats eat hay."] },
  de: { fires: ["«Mein Name ist Ada»."], silent: ["Die Mühle dreht sich."] },
  fr: { fires: ["«Je m'appelle Ada»."], silent: ["Le moulin tourne."] },
  es: { fires: ["«Me llamo Ada»."], silent: ["El molino gira."] },
};
