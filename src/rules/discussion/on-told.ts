import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-told", family: "discussion", kind: "field", field: "told", least: 2 };

export const says: Says = {
  title: {
    en: "Tells what happened",
    de: "Erzählt, was geschah",
    fr: "Raconte ce qui s'est passé",
    es: "Cuenta lo que pasó",
  },
  because: {
    en: "Tells of something that happened.",
    de: "Erzählt von etwas, das geschehen ist.",
    fr: "Raconte quelque chose qui s'est passé.",
    es: "Cuenta algo que ocurrió.",
  },
  mayBeWrong: {
    en: "Some offers begin with a story.",
    de: "Manche Angebote beginnen mit einer Geschichte.",
    fr: "Certaines offres commencent par une histoire.",
    es: "Algunas ofertas empiezan con una historia.",
  },
};
