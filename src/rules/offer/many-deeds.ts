import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "many-deeds",
  family: "offer",
  kind: "field",
  field: "do",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Lists what they can do",
    de: "Zählt auf, was sie tun",
    fr: "Énumère ce qu'ils font",
    es: "Enumera lo que hacen",
  },
  because: {
    en: "Names several things that they do.",
    de: "Nennt mehreres, was man macht und kann.",
    fr: "Cite plusieurs choses qu'ils font.",
    es: "Nombra varias cosas que hacen.",
  },
  mayBeWrong: {
    en: "A project report does so too.",
    de: "Das tut auch ein Projektbericht.",
    fr: "Un rapport de projet le fait aussi.",
    es: "También lo hace un informe de proyecto.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["We «design», build and supply ovens.", "«It helps bakers, makes crusts» and offers warmth."],
    silent: ["The oven is hot.", "Goats eat hay."],
  },
  de: { fires: ["«Wir bauen, liefern und entwickeln» Öfen."], silent: ["Der Ofen ist heiß."] },
  fr: { fires: ["Nous «concevons», fabriquons et proposons des fours."], silent: ["Le four est chaud."] },
  es: { fires: ["«Fabricamos», ofrecemos y desarrollamos hornos."], silent: ["El horno está caliente."] },
};
