import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "others-use-it",
  family: "proof",
  kind: "sentence",
  all: ["proof", "product"],
};

export const says: Says = {
  title: {
    en: "Says that others use it",
    de: "Sagt, dass andere es benutzen",
    fr: "Dit que d'autres l'utilisent",
    es: "Dice que otros lo usan",
  },
  because: {
    en: "Says that others already use what they offer.",
    de: "Sagt, dass andere das Angebotene schon benutzen.",
    fr: "Dit que d'autres utilisent déjà ce qu'ils proposent.",
    es: "Dice que otros ya usan lo que ofrecen.",
  },
  mayBeWrong: {
    en: "A colleague may report what others use.",
    de: "Kollegen berichten auch, was andere benutzen.",
    fr: "Un collègue peut dire ce que d'autres utilisent.",
    es: "Un compañero puede contar lo que usan otros.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Clients use the software in Leeds».", "«The machine is trusted by dairies»."],
    silent: ["The machine hums.", "Leeds is wet."],
  },
  de: { fires: ["«Kunden in Ulm nutzen die Software»."], silent: ["Die Maschine summt."] },
  fr: { fires: ["«Des clients utilisent le logiciel»."], silent: ["La machine tourne."] },
  es: { fires: ["«Clientes de León usan el software»."], silent: ["La máquina suena."] },
};
