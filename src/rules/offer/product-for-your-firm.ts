import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "product-for-your-firm",
  family: "offer",
  kind: "sentence",
  all: ["product", "role"],
  none: ["we"],
};

export const says: Says = {
  title: {
    en: "Links a product to your firm",
    de: "Verbindet ein Produkt mit Ihrer Firma",
    fr: "Lie un produit à votre société",
    es: "Une un producto con su empresa",
  },
  because: {
    en: "Speaks of a product and of your firm in one sentence.",
    de: "Spricht in einem Satz von einem Produkt und Ihrer Firma.",
    fr: "Parle d'un produit et de votre société dans une phrase.",
    es: "Habla en una frase de un producto y de su empresa.",
  },
  mayBeWrong: {
    en: "Customers and colleagues do so too.",
    de: "Das tun auch Kunden und Kollegen.",
    fr: "Clients et collègues le font aussi.",
    es: "También lo hacen clientes y compañeros.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«A software for your clinic».", "«The machine suits your factory»."],
    silent: ["The clinic is green.", "The machine hums."],
  },
  de: { fires: ["«Eine Software für Ihre Praxis»."], silent: ["Die Maschine summt."] },
  fr: { fires: ["«Un logiciel pour votre entreprise»."], silent: ["La machine tourne."] },
  es: { fires: ["«Un software para su empresa»."], silent: ["La máquina suena."] },
};
