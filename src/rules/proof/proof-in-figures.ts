import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "proof-in-figures",
  family: "proof",
  kind: "sentence",
  all: ["proof", "figure"],
  none: ["invoice"],
};

export const says: Says = {
  title: {
    en: "Backs it with figures",
    de: "Belegt es mit Zahlen",
    fr: "L'appuie par des chiffres",
    es: "Lo apoya con cifras",
  },
  because: {
    en: "Backs the offer with figures.",
    de: "Belegt das Angebot mit Zahlen.",
    fr: "Appuie l'offre par des chiffres.",
    es: "Apoya la oferta con cifras.",
  },
  mayBeWrong: {
    en: "Reports do so too.",
    de: "Das tun auch Berichte.",
    fr: "Des rapports le font aussi.",
    es: "También los informes.",
  },
};
