import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«The first lid is free for you».", "«You get it at no cost»."],
    silent: ["You are late.", "The road is long."],
  },
  de: { fires: ["«Der erste Deckel ist für Sie kostenlos»."], silent: ["Sie sind spät dran."] },
  fr: { fires: ["«Le premier vous est offert, gratuit»."], silent: ["Vous êtes en retard."] },
  es: { fires: ["«El primero es gratis para usted»."], silent: ["Usted llega tarde."] },
};
