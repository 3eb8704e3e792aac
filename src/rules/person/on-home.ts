import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-home", family: "person", kind: "field", field: "home", least: 2 };

export const says: Says = {
  title: {
    en: "Speaks of home",
    de: "Spricht von zu Hause",
    fr: "Parle de la maison",
    es: "Habla del hogar",
  },
  because: {
    en: "Speaks of home, meals or free time.",
    de: "Spricht von Zuhause, Essen oder Freizeit.",
    fr: "Parle de la maison, des repas ou des loisirs.",
    es: "Habla de casa, comidas o tiempo libre.",
  },
  mayBeWrong: {
    en: "Offers to homes and guests do so too.",
    de: "Das tun auch Angebote für Haus und Gäste.",
    fr: "Des offres pour la maison le font aussi.",
    es: "También ofertas para el hogar.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«The kids are home for» dinner.", "A «weekend» trip with the family."],
    silent: ["The ledger is full.", "Pumps hum."],
  },
  de: { fires: ["Die «Familie» fährt am Wochenende nach Hause."], silent: ["Die Pumpen summen."] },
  fr: { fires: ["La «famille» rentre à la maison ce week-end."], silent: ["Les pompes tournent."] },
  es: { fires: ["La «familia» vuelve a casa el fin de semana."], silent: ["Las bombas suenan."] },
};
