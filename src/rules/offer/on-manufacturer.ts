import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-manufacturer",
  family: "offer",
  kind: "field",
  field: "manufacturer",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Comes from a maker or supplier",
    de: "Kommt von einem Hersteller",
    fr: "Vient d'un fabricant",
    es: "Viene de un fabricante",
  },
  because: {
    en: "Speaks of a factory, a range of goods or samples.",
    de: "Spricht von einer Fabrik, einem Sortiment oder Mustern.",
    fr: "Parle d'une usine, d'une gamme ou d'échantillons.",
    es: "Habla de una fábrica, una gama o muestras.",
  },
  mayBeWrong: {
    en: "Your own suppliers do so too.",
    de: "Das tun auch Ihre eigenen Lieferanten.",
    fr: "Vos propres fournisseurs le font aussi.",
    es: "También lo hacen sus proveedores.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Our factory» makes lids; samples are ready.", "A «wholesale» supplier of lids."],
    silent: ["The lid is red.", "Goats eat hay."],
  },
  de: { fires: ["Wir sind «Hersteller» von Deckeln."], silent: ["Der Deckel ist rot."] },
  fr: { fires: ["Nous sommes «fabricant» de couvercles."], silent: ["Le couvercle est rouge."] },
  es: { fires: ["Somos «fabricantes» de tapas."], silent: ["La tapa es roja."] },
};
