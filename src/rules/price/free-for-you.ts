import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "free-for-you",
  family: "price",
  kind: "sentence",
  all: ["free", "you"],
};

export const says: Says = {
  title: {
    en: "Offers you something free",
    de: "Bietet Ihnen etwas kostenlos an",
    fr: "Vous offre quelque chose gratuitement",
    es: "Le ofrece algo gratis",
  },
  because: {
    en: "Offers you something at no cost.",
    de: "Bietet Ihnen etwas ohne Kosten an.",
    fr: "Vous offre quelque chose sans frais.",
    es: "Le ofrece algo sin coste.",
  },
  mayBeWrong: {
    en: "Customer service does so too.",
    de: "Das tut auch ein Kundendienst.",
    fr: "Un service clients le fait aussi.",
    es: "También lo hace atención al cliente.",
  },
};
