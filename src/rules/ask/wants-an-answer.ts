import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "«Could we» meet? Would you like a sample? Shall I call?",
      "«Can I» send it? Do you have an oven? May I ask why?",
    ],
    silent: ["Shall I come?", "The hens are fed."],
  },
  de: {
    fires: ["«Darf ich» kommen? Könnten Sie mir sagen, wann? Haben Sie einen Ofen?"],
    silent: ["Die Hühner sind gefüttert."],
  },
  fr: {
    fires: ["«Puis-je» passer ? Pouvez-vous me dire quand ? Avez-vous un four ?"],
    silent: ["Les poules ont mangé."],
  },
  es: { fires: ["¿«Puedo pasar»? ¿Podría decirme cuándo? ¿Tiene un horno?"], silent: ["Las gallinas ya comieron."] },
};
