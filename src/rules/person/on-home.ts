import type { FieldRule, Says } from "../../engine/rule";

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
