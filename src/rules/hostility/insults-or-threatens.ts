import type { Says, FieldRule } from "../../engine/rule";

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
