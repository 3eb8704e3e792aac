import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-attached",
  family: "relationship",
  kind: "field",
  field: "attached",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Comes with documents",
    de: "Kommt mit Unterlagen",
    fr: "Vient avec des documents",
    es: "Trae documentos",
  },
  because: {
    en: "Speaks of attachments, drafts or documents.",
    de: "Spricht von Anhängen, Entwürfen oder Unterlagen.",
    fr: "Parle de pièces jointes, de brouillons ou de documents.",
    es: "Habla de adjuntos, borradores o documentos.",
  },
  mayBeWrong: {
    en: "Offers come with attachments too.",
    de: "Auch Angebote haben Anhänge.",
    fr: "Des offres ont aussi des pièces jointes.",
    es: "Las ofertas también traen adjuntos.",
  },
};
