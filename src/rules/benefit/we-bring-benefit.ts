import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "we-bring-benefit",
  family: "benefit",
  kind: "sentence",
  all: ["we", "benefit"],
};

export const says: Says = {
  title: {
    en: "Says what they improve",
    de: "Sagt, was sie verbessern",
    fr: "Dit ce qu'ils améliorent",
    es: "Dice lo que mejoran",
  },
  because: {
    en: "Says what their work improves or saves.",
    de: "Sagt, was die eigene Arbeit verbessert oder spart.",
    fr: "Dit ce que leur travail améliore ou économise.",
    es: "Dice lo que su trabajo mejora o ahorra.",
  },
  mayBeWrong: {
    en: "A report from your supplier reads alike.",
    de: "Ein Bericht Ihres Lieferanten liest sich ähnlich.",
    fr: "Un compte rendu de votre fournisseur se lit de même.",
    es: "Un informe de su proveedor se lee igual.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«We reduce scale in old boilers».", "«Our filter saves a bag of salt»."],
    silent: ["We fed the hens.", "Boilers are old."],
  },
  de: { fires: ["«Wir senken den Kalk in alten Kesseln»."], silent: ["Wir haben die Hühner gefüttert."] },
  fr: { fires: ["«Nous réduisons le calcaire»."], silent: ["Nous avons nourri les poules."] },
  es: { fires: ["«Nosotros reducimos la cal»."], silent: ["Nosotros vimos las gallinas."] },
};
