import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Yesterday» she said the pump was hot.", "«He went home and told» the crew."],
    silent: ["The pump is green.", "Goats eat hay."],
  },
  de: { fires: ["«Gestern» war die Pumpe heiß, hat er gesagt."], silent: ["Ziegen fressen Heu."] },
  fr: { fires: ["«Hier, il a dit» que la pompe était chaude."], silent: ["Les chèvres mangent du foin."] },
  es: { fires: ["«Ayer dijo que la» bomba estaba caliente."], silent: ["Las cabras comen heno."] },
};
