import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-percent", family: "proof", kind: "field", field: "percent", least: 1 };

export const says: Says = {
  title: {
    en: "Gives percentages",
    de: "Nennt Prozente",
    fr: "Donne des pourcentages",
    es: "Da porcentajes",
  },
  because: {
    en: "Gives shares or multiples as proof.",
    de: "Nennt Anteile oder Vielfache als Beleg.",
    fr: "Donne des parts ou des multiples comme preuve.",
    es: "Da porcentajes o múltiplos como prueba.",
  },
  mayBeWrong: {
    en: "Reports and tables do so too.",
    de: "Das tun auch Berichte und Tabellen.",
    fr: "Rapports et tableaux le font aussi.",
    es: "También informes y tablas.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["It is «40 %» drier.", "«Times faster», on an average of three."],
    silent: ["It is dry.", "Three cows."],
  },
  de: { fires: ["Es ist «40 %» trockener."], silent: ["Es ist trocken."] },
  fr: { fires: ["«C'est 40 % plus sec»."], silent: ["C'est sec."] },
  es: { fires: ["«Es un 40 % más seco»."], silent: ["Está seco."] },
};
