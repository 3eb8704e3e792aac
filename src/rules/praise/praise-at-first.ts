import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "praise-at-first",
  family: "praise",
  kind: "sentence",
  all: ["praise"],
  where: "opening",
};

export const says: Says = {
  title: {
    en: "Begins with praise",
    de: "Beginnt mit Lob",
    fr: "Commence par un éloge",
    es: "Empieza con elogios",
  },
  because: {
    en: "Begins with praise.",
    de: "Beginnt mit einem Lob.",
    fr: "Commence par un éloge.",
    es: "Empieza con un elogio.",
  },
  mayBeWrong: {
    en: "Most people who praise want nothing.",
    de: "Die meisten, die loben, wollen nichts.",
    fr: "La plupart de ceux qui louent ne veulent rien.",
    es: "Casi nadie que elogia quiere algo.",
  },
};
