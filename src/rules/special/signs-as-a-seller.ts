import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "signs-as-a-seller",
  family: "special",
  kind: "field",
  field: "seller-title",
  least: 1,
  where: "signature",
};

export const says: Says = {
  title: {
    en: "Signs with a job in sales or marketing",
    de: "Unterschreibt aus Vertrieb oder Marketing",
    fr: "Signe comme commercial ou au marketing",
    es: "Firma desde ventas o marketing",
  },
  because: {
    en: "The signature names a job in sales or marketing.",
    de: "Die Signatur nennt eine Stelle in Vertrieb oder Marketing.",
    fr: "La signature nomme un poste de vente ou de marketing.",
    es: "La firma nombra un puesto de ventas o de marketing.",
  },
  mayBeWrong: {
    en: "Your suppliers' people sign so too.",
    de: "So unterschreiben auch die Leute Ihrer Lieferanten.",
    fr: "Les gens de vos fournisseurs signent aussi ainsi.",
    es: "También firma así la gente de sus proveedores.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["The lids are red.\n\nKind regards,\nAnn Lee\n«Sales Manager»\nLidworks"],
    silent: [
      "Our sales manager is on holiday.\n\nKind regards,\nAnn Lee",
      "The lids are paid.\n\nKind regards,\nAnn Lee\nAccounts payable, County Business Development Center\nContact our sales team: 030 1234",
    ],
  },
  de: {
    fires: ["Die Deckel sind rot.\n\nMit freundlichen Grüßen\nAnna Lee\n«Leiterin Vertrieb»\nDeckelwerk"],
    silent: ["Die Deckel sind bezahlt.\n\nMit freundlichen Grüßen\nAnna Lee\nBuchhaltung\nLee Vertriebs GmbH"],
  },
  fr: {
    fires: ["Les couvercles sont rouges.\n\nCordialement,\nAnne Lee\n«Responsable commerciale»\nCouverclex"],
    silent: [
      "Les couvercles sont payés.\n\nCordialement,\nAnne Lee\nIngénieure développement\nService commercial : 01 23 45 67 89",
    ],
  },
  es: {
    fires: ["Las tapas son rojas.\n\nSaludos cordiales,\nAna Lee\n«Directora comercial»\nTapasol"],
    silent: ["Las tapas están pagadas.\n\nSaludos cordiales,\nAna Lee\nDirectora de desarrollo\nTapasol"],
  },
};
