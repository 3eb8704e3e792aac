import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Loved your talk on hedges».", "«What a brilliant garden»."],
    silent: ["The hedge is high.", "Pumps hum."],
  },
  de: { fires: ["«Ihr Vortrag über Hecken war großartig»."], silent: ["Die Hecke ist hoch."] },
  fr: { fires: ["«Bravo pour votre conférence»."], silent: ["La haie est haute."] },
  es: { fires: ["«Enhorabuena por su charla»."], silent: ["El seto es alto."] },
};
