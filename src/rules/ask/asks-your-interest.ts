import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-your-interest",
  family: "ask",
  kind: "sentence",
  all: ["interest"],
  where: "closing",
};

export const says: Says = {
  title: {
    en: "Ends on your interest",
    de: "Endet mit Ihrem Interesse",
    fr: "Se termine sur votre intérêt",
    es: "Termina con su interés",
  },
  because: {
    en: "Comes to your possible interest in its last lines.",
    de: "Spricht in den letzten Zeilen von Ihrem möglichen Interesse.",
    fr: "Parle de votre intérêt éventuel dans ses dernières lignes.",
    es: "Habla de su posible interés en las últimas líneas.",
  },
  mayBeWrong: {
    en: "Organisers and acquaintances end their mail so too.",
    de: "Auch Veranstalter und Bekannte schließen so.",
    fr: "Des organisateurs et des connaissances terminent aussi ainsi.",
    es: "También terminan así organizadores y conocidos.",
  },
};
