import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«A free sample of felt».", "«The audit is free of charge»."],
    silent: ["The sample is grey.", "The audit was long."],
  },
  de: { fires: ["«Ein kostenloses Muster vom Filz»."], silent: ["Das Muster ist grau."] },
  fr: { fires: ["«Un échantillon gratuit de feutre»."], silent: ["L'échantillon est gris."] },
  es: { fires: ["«Una muestra gratis de fieltro»."], silent: ["La muestra es gris."] },
};
