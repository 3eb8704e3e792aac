import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "on-discount",
  family: "price",
  kind: "sentence",
  all: ["discount", "product"],
};

export const says: Says = {
  title: {
    en: "Speaks of a discount on a product",
    de: "Bietet Rabatt auf ein Produkt",
    fr: "Parle d'une remise sur un produit",
    es: "Habla de un descuento",
  },
  because: {
    en: "Speaks of a discount or a special price on a product.",
    de: "Spricht von einem Rabatt oder Sonderpreis auf ein Produkt.",
    fr: "Parle d'une remise ou d'un prix spécial sur un produit.",
    es: "Habla de un descuento o un precio especial en un producto.",
  },
  mayBeWrong: {
    en: "Shops that you buy from do so too.",
    de: "Das tun auch Läden, bei denen Sie kaufen.",
    fr: "Des magasins où vous achetez le font aussi.",
    es: "También tiendas donde usted compra.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«A discount on the software until May».", "«The machine comes at a special price»."],
    silent: ["A discount until May.", "The machine hums."],
  },
  de: { fires: ["«Ein Rabatt auf die Software»."], silent: ["Die Maschine summt."] },
  fr: { fires: ["«Une remise sur le logiciel»."], silent: ["La machine tourne."] },
  es: { fires: ["«Un descuento en el software»."], silent: ["La máquina suena."] },
};
