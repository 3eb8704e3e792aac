import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-reduce", family: "benefit", kind: "field", field: "reduce", least: 1 };

export const says: Says = {
  title: {
    en: "Promises less cost or effort",
    de: "Verspricht weniger Aufwand",
    fr: "Promet moins de frais ou d'effort",
    es: "Promete menos coste o esfuerzo",
  },
  because: {
    en: "Speaks of cutting or lowering something.",
    de: "Spricht davon, etwas zu senken oder zu kürzen.",
    fr: "Parle de réduire ou d'abaisser quelque chose.",
    es: "Habla de reducir o recortar algo.",
  },
  mayBeWrong: {
    en: "A colleague with a budget speaks so too.",
    de: "So spricht auch ein Kollege mit Budget.",
    fr: "Un collègue qui gère un budget parle aussi ainsi.",
    es: "También habla así un compañero con presupuesto.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«It cuts breakage».", "«We lower the bill»."],
    silent: ["They sang in the choir.", "The ferry left."],
  },
  de: { fires: ["Das «reduziert» den Bruch."], silent: ["Die Fähre ist weg."] },
  fr: { fires: ["Cela «réduit» la casse."], silent: ["Le bac est parti."] },
  es: { fires: ["«Reduce» las roturas."], silent: ["El barco se fue."] },
};
