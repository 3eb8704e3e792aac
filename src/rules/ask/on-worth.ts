import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-worth", family: "ask", kind: "field", field: "worth", least: 1 };

export const says: Says = {
  title: {
    en: "Asks whether it is worth it",
    de: "Fragt, ob es sich lohnt",
    fr: "Demande si cela en vaut la peine",
    es: "Pregunta si vale la pena",
  },
  because: {
    en: "Asks whether it would be worth your time or a good fit.",
    de: "Fragt, ob es sich lohnt oder zu Ihnen passt.",
    fr: "Demande si cela en vaut la peine ou vous conviendrait.",
    es: "Pregunta si valdría la pena o si encajaría.",
  },
  mayBeWrong: {
    en: "Colleagues who weigh an idea ask so too.",
    de: "So fragen auch Kollegen, die etwas abwägen.",
    fr: "Des collègues qui hésitent le demandent aussi.",
    es: "También lo preguntan compañeros que dudan.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["Is that «worth exploring» for the bakery?", "«Would it help» if the dough rested cooler?"],
    silent: ["The coin is old.", "Nobody could help it."],
  },
  de: { fires: ["Würde sich das für die Bäckerei «lohnen»?"], silent: ["Die Münze ist alt."] },
  fr: { fires: ["Est-ce que cela «vaut la peine» d'y réfléchir ?"], silent: ["La pièce est ancienne."] },
  es: { fires: ["¿«Vale la pena» verlo?"], silent: ["La moneda es antigua."] },
};
