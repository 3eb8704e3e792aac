import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "free-material",
  family: "price",
  kind: "sentence",
  all: ["free", "material"],
};

export const says: Says = {
  title: {
    en: "Offers something free of charge",
    de: "Bietet etwas gratis zum Ansehen an",
    fr: "Propose un document ou essai gratuit",
    es: "Ofrece material gratis",
  },
  because: {
    en: "Offers a sample, a report or an audit at no cost.",
    de: "Bietet Muster, Bericht oder Prüfung ohne Kosten an.",
    fr: "Propose un échantillon, un rapport ou un audit sans frais.",
    es: "Ofrece una muestra, un informe o una auditoría sin coste.",
  },
  mayBeWrong: {
    en: "Public bodies and clubs do so too.",
    de: "Das tun auch Behörden und Vereine.",
    fr: "Administrations et associations le font aussi.",
    es: "También organismos públicos y clubes.",
  },
};
