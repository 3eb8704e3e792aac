import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["Are you the «right person» for the boiler?", "«Who is responsible» for lids?"],
    silent: ["The right boot is wet.", "Goats eat hay."],
  },
  de: { fires: ["Sind Sie der richtige «Ansprechpartner»?"], silent: ["Der rechte Stiefel ist nass."] },
  fr: {
    fires: ["Êtes-vous la «bonne personne» ?"],
    silent: ["La botte droite est mouillée.", "Je suis responsable de la logistique chez un brasseur."],
  },
  es: {
    fires: ["¿Es usted la «persona adecuada»?"],
    silent: ["La bota está mojada.", "Trabajo de responsable de logística en una cervecera."],
  },
};
