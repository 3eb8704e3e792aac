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
    en: "Signs as somebody in sales",
    de: "Unterschreibt aus dem Vertrieb",
    fr: "Signe au titre de la vente",
    es: "Firma desde el área de ventas",
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
    silent: ["Our sales manager is on holiday.\n\nKind regards,\nAnn Lee", "Goats eat hay."],
  },
  de: {
    fires: ["Die Deckel sind rot.\n\nMit freundlichen Grüßen\nAnna Lee\n«Leiterin Vertrieb»\nDeckelwerk"],
    silent: ["Der Vertrieb macht Ferien.\n\nMit freundlichen Grüßen\nAnna Lee"],
  },
  fr: {
    fires: ["Les couvercles sont rouges.\n\nCordialement,\nAnne Lee\n«Responsable commerciale»\nCouverclex"],
    silent: ["La responsable commerciale est en congé.\n\nCordialement,\nAnne Lee"],
  },
  es: {
    fires: ["Las tapas son rojas.\n\nSaludos cordiales,\nAna Lee\n«Directora comercial»\nTapasol"],
    silent: ["La directora comercial está de vacaciones.\n\nSaludos cordiales,\nAna Lee"],
  },
};
