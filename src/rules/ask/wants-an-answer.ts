import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "wants-an-answer",
  family: "ask",
  kind: "field",
  field: "ask",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Asks several times",
    de: "Fragt mehrmals",
    fr: "Demande plusieurs fois",
    es: "Pregunta varias veces",
  },
  because: {
    en: "Asks or suggests something several times.",
    de: "Fragt oder schlägt mehrmals etwas vor.",
    fr: "Pose plusieurs questions ou fait plusieurs propositions.",
    es: "Pregunta o propone algo varias veces.",
  },
  mayBeWrong: {
    en: "So do busy colleagues.",
    de: "Das tun auch beschäftigte Kollegen.",
    fr: "Des collègues pressés le font aussi.",
    es: "También los compañeros con prisa.",
  },
};
