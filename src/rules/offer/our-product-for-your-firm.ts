import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "our-product-for-your-firm",
  family: "offer",
  kind: "sentence",
  all: ["we", "product", "role"],
};

export const says: Says = {
  title: {
    en: "Offers their product to your firm",
    de: "Bietet Ihrer Firma ihr Produkt an",
    fr: "Propose son produit à votre société",
    es: "Ofrece su producto a su empresa",
  },
  because: {
    en: "Sets their product beside your firm in one sentence.",
    de: "Nennt das eigene Produkt und Ihre Firma in einem Satz.",
    fr: "Nomme son produit et votre société dans une même phrase.",
    es: "Une su producto y la empresa de usted en una frase.",
  },
  mayBeWrong: {
    en: "Your own suppliers do so too.",
    de: "Das tun auch Ihre Lieferanten.",
    fr: "Vos fournisseurs le font aussi.",
    es: "También lo hacen sus proveedores.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Our software would fit your clinic».", "«We have a machine for your bakery»."],
    silent: ["Our dog likes your garden.", "Your clinic is green."],
  },
  de: { fires: ["«Unsere Software passt zu Ihrer Praxis»."], silent: ["Unser Hund mag Ihren Garten."] },
  fr: { fires: ["«Notre logiciel convient à votre entreprise»."], silent: ["Notre chien aime la neige."] },
  es: { fires: ["«Nuestro software encaja en su empresa»."], silent: ["Nuestro perro duerme."] },
};
