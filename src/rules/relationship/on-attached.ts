import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«The draft of the document» is attached.", "«See attached»: the file and a copy of the plan."],
    silent: ["The plan is good.", "Goats eat hay."],
  },
  de: { fires: ["Im «Anhang» der Entwurf und das Dokument."], silent: ["Der Plan ist gut."] },
  fr: { fires: ["«Ci-joint» le document et la version."], silent: ["Le plan est bon."] },
  es: { fires: ["«Adjunto» el documento y el borrador."], silent: ["El plan es bueno."] },
};
