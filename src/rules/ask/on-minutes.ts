import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "on-minutes",
  family: "ask",
  kind: "sentence",
  all: ["minutes", "you"],
  where: "closing",
};

export const says: Says = {
  title: {
    en: "Asks for some of your minutes",
    de: "Bittet um einige Minuten von Ihnen",
    fr: "Demande quelques minutes",
    es: "Pide unos minutos suyos",
  },
  because: {
    en: "Closes with some minutes that it would take of your time.",
    de: "Schließt mit einigen Minuten Ihrer Zeit.",
    fr: "Se termine par quelques minutes de votre temps.",
    es: "Se cierra con unos minutos de su tiempo.",
  },
  mayBeWrong: {
    en: "Colleagues and doctors' offices name minutes too.",
    de: "Auch Kollegen und Arztpraxen nennen Minuten.",
    fr: "Des collègues ou un cabinet médical parlent aussi de minutes.",
    es: "También los compañeros o una consulta médica hablan de minutos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«It takes ten minutes of your day».", "«Fifteen minutes with you would do»."],
    silent: ["It takes ten minutes.", "You sang well."],
  },
  de: { fires: ["«Es dauert zehn Minuten Ihrer Zeit»."], silent: ["Es dauert zehn Minuten."] },
  fr: { fires: ["«Cela prend dix minutes de votre temps»."], silent: ["Cela prend dix minutes."] },
  es: { fires: ["«Son diez minutos de su tiempo, de usted»."], silent: ["Son diez minutos."] },
};
