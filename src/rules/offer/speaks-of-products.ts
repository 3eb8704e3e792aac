import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-products",
  family: "offer",
  kind: "field",
  field: "product",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Speaks of products",
    de: "Spricht von Produkten",
    fr: "Parle de produits",
    es: "Habla de productos",
  },
  because: {
    en: "Names products or services several times.",
    de: "Nennt mehrmals Produkte oder Dienste.",
    fr: "Cite plusieurs fois des produits ou services.",
    es: "Nombra varias veces productos o servicios.",
  },
  mayBeWrong: {
    en: "So do orders and reports.",
    de: "Das tun auch Bestellungen und Berichte.",
    fr: "Des commandes et des rapports le font aussi.",
    es: "También pedidos e informes.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["The «machines», the tools and the software.", "«A range of equipment in» our catalogue."],
    silent: ["I came alone.", "The valley is wide."],
  },
  de: { fires: ["Die «Maschinen», das Gerät und die Software."], silent: ["Ich kam allein."] },
  fr: { fires: ["Les «machines», l'équipement et le logiciel."], silent: ["Je suis venu seul."] },
  es: { fires: ["Las «máquinas», el equipo y el software."], silent: ["Vine solo."] },
};
