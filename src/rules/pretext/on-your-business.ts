import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-your-business",
  family: "pretext",
  kind: "field",
  field: "your-business",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Speaks of your business",
    de: "Spricht von Ihrem Betrieb",
    fr: "Parle de votre activité",
    es: "Habla de su negocio",
  },
  because: {
    en: "Speaks of your business, your site or your trade.",
    de: "Spricht von Ihrem Betrieb, Ihrer Seite oder Branche.",
    fr: "Parle de votre entreprise, de votre site ou de votre métier.",
    es: "Habla de su negocio, su web o su sector.",
  },
  mayBeWrong: {
    en: "Customers and authorities do so too.",
    de: "Das tun auch Kunden und Behörden.",
    fr: "Clients et administrations le font aussi.",
    es: "También clientes y autoridades.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Your company» has a new ramp.", "«Your website» is blue."],
    silent: ["The ramp is new.", "A blue door."],
  },
  de: { fires: ["«Ihr Unternehmen» hat eine neue Rampe."], silent: ["Die Rampe ist neu."] },
  fr: { fires: ["«Votre entreprise» a un quai neuf."], silent: ["Le quai est neuf."] },
  es: { fires: ["«Su empresa» tiene un muelle nuevo."], silent: ["El muelle es nuevo."] },
};
