import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = { id: "on-solution", family: "offer", kind: "sentence", all: ["solution", "we"] };

export const says: Says = {
  title: {
    en: "Calls it their solution",
    de: "Nennt es ihre Lösung",
    fr: "Parle de sa solution",
    es: "Lo llama su solución",
  },
  because: {
    en: "Says that they have a solution, a service or a system.",
    de: "Sagt, dass man eine Lösung, einen Dienst oder ein System hat.",
    fr: "Dit avoir une solution, un service ou un système.",
    es: "Dice que tiene una solución, un servicio o un sistema.",
  },
  mayBeWrong: {
    en: "People at work use these words too.",
    de: "Diese Wörter benutzen auch Kollegen.",
    fr: "On emploie aussi ces mots au travail.",
    es: "También se usan estas palabras en el trabajo.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«We bring a solution for wet cellars».", "«Our service covers the valley»."],
    silent: ["The service was long.", "We saw the cellar."],
  },
  de: { fires: ["«Wir bringen eine Lösung für feuchte Keller»."], silent: ["Wir haben den Keller gesehen."] },
  fr: { fires: ["«Nous avons une solution pour les caves»."], silent: ["Nous avons vu la cave."] },
  es: { fires: ["«Nosotros tenemos una solución para bodegas»."], silent: ["Nosotros vimos la bodega."] },
};
