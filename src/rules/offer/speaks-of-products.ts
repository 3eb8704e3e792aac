import type { Says, FieldRule } from "../../engine/rule";

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
