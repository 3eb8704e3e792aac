import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-right-person",
  family: "wrong-person",
  kind: "field",
  field: "right-person",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Looks for the right person",
    de: "Sucht die richtige Person",
    fr: "Cherche la bonne personne",
    es: "Busca a la persona adecuada",
  },
  because: {
    en: "Asks for the right person or to be passed on.",
    de: "Fragt nach der richtigen Person oder bittet um Weitergabe.",
    fr: "Demande la bonne personne ou à être transmis.",
    es: "Pregunta por la persona adecuada o pide que lo reenvíen.",
  },
  mayBeWrong: {
    en: "Lost mail and visitors look for somebody too.",
    de: "Auch Irrläufer und Besucher suchen jemanden.",
    fr: "Un courrier égaré ou un visiteur cherche aussi quelqu'un.",
    es: "También buscan a alguien visitantes y correos perdidos.",
  },
};
