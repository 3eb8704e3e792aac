import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "insults-or-threatens",
  family: "hostility",
  kind: "field",
  field: "insult",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Uses words of contempt or threat",
    de: "Benutzt Worte der Verachtung",
    fr: "Emploie des mots de mépris",
    es: "Usa palabras de desprecio",
  },
  because: {
    en: "Uses words of contempt or threat.",
    de: "Benutzt Worte der Verachtung oder Drohung.",
    fr: "Emploie des mots de mépris ou de menace.",
    es: "Usa palabras de desprecio o amenaza.",
  },
  mayBeWrong: {
    en: "A quotation or a joke can hold such words.",
    de: "Auch ein Zitat oder Scherz kann sie enthalten.",
    fr: "Une citation ou une plaisanterie peut en contenir.",
    es: "Una cita o una broma puede contenerlas.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«How rude and arrogant».", "«I will make sure» that everyone will know."],
    silent: ["The soup is salty.", "Everyone came to the fair."],
  },
  de: { fires: ["Wie «arrogant» von Ihnen."], silent: ["Die Suppe ist salzig."] },
  fr: { fires: ["Quelle «arrogance»."], silent: ["La soupe est salée."] },
  es: { fires: ["Qué «arrogante»."], silent: ["La sopa está salada."] },
};
