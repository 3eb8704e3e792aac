import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-for-a-firm",
  family: "offer",
  kind: "field",
  field: "we",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Speaks for a firm",
    de: "Spricht für eine Firma",
    fr: "Parle pour une société",
    es: "Habla por una empresa",
  },
  because: {
    en: "Says “we” and “our” several times.",
    de: "Sagt mehrmals „wir“ und „unser“.",
    fr: "Dit plusieurs fois « nous » et « notre ».",
    es: "Dice varias veces «nosotros» y «nuestro».",
  },
  mayBeWrong: {
    en: "So does everybody who works in a team.",
    de: "Das tut jeder, der im Team arbeitet.",
    fr: "Toute personne qui travaille en équipe le fait.",
    es: "También quien trabaja en equipo.",
  },
};
