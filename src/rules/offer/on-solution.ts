import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-solution", family: "offer", kind: "field", field: "solution", least: 1 };

export const says: Says = {
  title: {
    en: "Speaks of a solution",
    de: "Spricht von einer Lösung",
    fr: "Parle d'une solution",
    es: "Habla de una solución",
  },
  because: {
    en: "Calls what it offers a solution, service or system.",
    de: "Nennt das Angebotene Lösung, Dienst oder System.",
    fr: "Appelle son offre solution, service ou système.",
    es: "Llama solución, servicio o sistema a lo que ofrece.",
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
    fires: ["A «solution» for wet cellars.", "Our «service» covers the valley."],
    silent: ["The cellar is wet.", "The valley is wide."],
  },
  de: { fires: ["Eine «Lösung» für feuchte Keller."], silent: ["Der Keller ist feucht."] },
  fr: { fires: ["Une «solution» pour les caves."], silent: ["La cave est humide."] },
  es: { fires: ["Una «solución» para bodegas."], silent: ["La bodega es húmeda."] },
};
