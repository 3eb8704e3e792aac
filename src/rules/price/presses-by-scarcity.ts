import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "presses-by-scarcity",
  family: "price",
  kind: "field",
  field: "scarcity",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Says that little time or stock is left",
    de: "Sagt, dass es knapp wird",
    fr: "Dit qu'il reste peu de temps",
    es: "Dice que queda poco",
  },
  because: {
    en: "Says that places, time or stock run out.",
    de: "Sagt, dass Plätze, Zeit oder Vorrat zu Ende gehen.",
    fr: "Dit que les places, le temps ou le stock s'épuisent.",
    es: "Dice que se acaban las plazas, el tiempo o las existencias.",
  },
  mayBeWrong: {
    en: "Sometimes it is simply true.",
    de: "Manchmal stimmt es einfach.",
    fr: "Parfois, c'est simplement vrai.",
    es: "A veces es sencillamente cierto.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Only four places» left.", "The «offer ends» on Friday."],
    silent: ["Four places to sit.", "Friday was wet."],
  },
  de: { fires: ["«Nur noch vier Plätze» frei."], silent: ["Vier Stühle stehen da."] },
  fr: { fires: ["Il «ne reste que» quatre places."], silent: ["Quatre chaises sont là."] },
  es: { fires: ["«Solo quedan cuatro plazas»."], silent: ["Hay cuatro sillas."] },
};
