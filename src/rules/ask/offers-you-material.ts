import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "offers-you-material",
  family: "ask",
  kind: "sentence",
  all: ["material", "you"],
  where: "closing",
};

export const says: Says = {
  title: {
    en: "Ends with something to send you",
    de: "Endet mit etwas zum Zuschicken",
    fr: "Se termine par un envoi proposé",
    es: "Termina con algo para enviarle",
  },
  because: {
    en: "Closes with something that could be sent or shown to you.",
    de: "Schließt mit etwas, das Ihnen geschickt oder gezeigt werden könnte.",
    fr: "Se termine par quelque chose à vous envoyer ou à vous montrer.",
    es: "Se cierra con algo que podría enviarle o mostrarle.",
  },
  mayBeWrong: {
    en: "Your own suppliers close their mail so too.",
    de: "Auch eigene Lieferanten schließen so.",
    fr: "Vos fournisseurs terminent aussi ainsi.",
    es: "Sus proveedores también terminan así.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«A sample of the felt is ready for you».", "«I can put the brochure into your letterbox»."],
    silent: ["The brochure fell behind the shelf.", "You sang well."],
  },
  de: { fires: ["«Ein Muster liegt für Sie bereit»."], silent: ["Sie haben schön gesungen."] },
  fr: { fires: ["«Un échantillon vous attend»."], silent: ["Vous avez bien chanté."] },
  es: { fires: ["«Una muestra le espera a usted»."], silent: ["Usted cantó muy bien."] },
};
