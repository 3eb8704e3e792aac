import type { Says, SentenceRule } from "../../engine/rule";

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
