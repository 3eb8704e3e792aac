import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-please-do",
  family: "relationship",
  kind: "field",
  field: "please-do",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Asks you to do something",
    de: "Bittet Sie, etwas zu tun",
    fr: "Vous demande de faire une chose",
    es: "Le pide hacer algo",
  },
  because: {
    en: "Asks you to send, confirm or settle something.",
    de: "Bittet Sie, etwas zu schicken, zu bestätigen oder zu regeln.",
    fr: "Vous demande d'envoyer, de confirmer ou de régler une chose.",
    es: "Le pide enviar, confirmar o resolver algo.",
  },
  mayBeWrong: {
    en: "Sellers put their wishes so too.",
    de: "So äußern auch Verkäufer Wünsche.",
    fr: "Des vendeurs demandent aussi ainsi.",
    es: "También así piden los vendedores.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Please send» the keys; we need them.", "«Can you» check it? It must be done."],
    silent: ["The keys are here.", "Goats eat hay."],
  },
  de: { fires: ["«Bitte schicken» Sie die Schlüssel; wir brauchen sie."], silent: ["Die Schlüssel sind hier."] },
  fr: { fires: ["«Merci de» m'envoyer les clés ; il faut les avoir."], silent: ["Les clés sont là."] },
  es: { fires: ["«Por favor», envíe las llaves; necesitamos todas."], silent: ["Las llaves están aquí."] },
};
