import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-minutes", family: "ask", kind: "field", field: "minutes", least: 1 };

export const says: Says = {
  title: {
    en: "Asks for some minutes",
    de: "Bittet um einige Minuten",
    fr: "Demande quelques minutes",
    es: "Pide unos minutos",
  },
  because: {
    en: "Names a number of minutes for a talk.",
    de: "Nennt einige Minuten für ein Gespräch.",
    fr: "Parle de quelques minutes pour un échange.",
    es: "Habla de unos minutos para conversar.",
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
    fires: ["It takes ten «minutes» of your day.", "«Half an hour» would do."],
    silent: ["It takes a whole winter.", "The train was late."],
  },
  de: { fires: ["Es dauert zehn «Minuten»."], silent: ["Der Zug kam spät."] },
  fr: { fires: ["Cela prend dix «minutes»."], silent: ["Le train était en retard."] },
  es: { fires: ["Son diez «minutos»."], silent: ["El tren llegó tarde."] },
};
