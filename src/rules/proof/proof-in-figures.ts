import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«We have 40 clients».", "«Rated 4.8 by customers»."],
    silent: ["There are 40 cows.", "The dairy is cold."],
  },
  de: { fires: ["«Wir haben 40 Kunden»."], silent: ["Da sind 40 Kühe."] },
  fr: { fires: ["«Nous avons 40 clients»."], silent: ["Il y a 40 vaches."] },
  es: { fires: ["«Tenemos 40 clientes»."], silent: ["Hay 40 vacas."] },
};
