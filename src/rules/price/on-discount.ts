import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-discount", family: "price", kind: "field", field: "discount", least: 1 };

export const says: Says = {
  title: {
    en: "Speaks of a discount",
    de: "Spricht von einem Rabatt",
    fr: "Parle d'une remise",
    es: "Habla de un descuento",
  },
  because: {
    en: "Speaks of a discount or a special price.",
    de: "Spricht von einem Rabatt oder Sonderpreis.",
    fr: "Parle d'une remise ou d'un prix spécial.",
    es: "Habla de un descuento o un precio especial.",
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
    fires: ["A «discount» of ten percent on lids.", "«Special price» until May."],
    silent: ["Lids are red.", "May was wet."],
  },
  de: { fires: ["Ein «Rabatt» auf alle Deckel."], silent: ["Der Deckel ist rot."] },
  fr: { fires: ["Une «remise» sur les couvercles."], silent: ["Le couvercle est rouge."] },
  es: { fires: ["Un «descuento» en tapas."], silent: ["La tapa es roja."] },
};
