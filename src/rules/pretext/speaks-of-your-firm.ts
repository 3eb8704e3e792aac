import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-your-firm",
  family: "pretext",
  kind: "field",
  field: "role",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Speaks about your firm",
    de: "Spricht über Ihre Firma",
    fr: "Parle de votre société",
    es: "Habla de su empresa",
  },
  because: {
    en: "Speaks about your firm several times.",
    de: "Spricht mehrmals über Ihre Firma.",
    fr: "Parle plusieurs fois de votre société.",
    es: "Habla varias veces de su empresa.",
  },
  mayBeWrong: {
    en: "Customers do so too.",
    de: "Das tun auch Kunden.",
    fr: "Des clients le font aussi.",
    es: "También los clientes.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Your clinic» and your staff.", "«Your warehouse», your fleet and your customers."],
    silent: ["Your dog.", "The warehouse is wide."],
  },
  de: { fires: ["«Ihre Firma» und Ihr Team."], silent: ["Ihr Hund."] },
  fr: { fires: ["«Votre entreprise» et votre équipe."], silent: ["Votre chien."] },
  es: { fires: ["«Su empresa» y su equipo."], silent: ["Su perro."] },
};
