import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "is-technical",
  family: "discussion",
  kind: "field",
  field: "technical",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Is a technical discussion",
    de: "Ist eine technische Diskussion",
    fr: "Est une discussion technique",
    es: "Es una discusión técnica",
  },
  because: {
    en: "Uses the words of a technical discussion.",
    de: "Benutzt die Wörter einer technischen Diskussion.",
    fr: "Emploie les mots d'une discussion technique.",
    es: "Usa las palabras de una discusión técnica.",
  },
  mayBeWrong: {
    en: "Technical products are sold too.",
    de: "Auch technische Produkte werden verkauft.",
    fr: "Des produits techniques se vendent aussi.",
    es: "También se venden productos técnicos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«The patch breaks the kernel» on old firmware.", "«Rebase» the commit and run the compiler."],
    silent: ["The quilt has a patch.", "The goats were fed."],
  },
  any: { fires: ["The «config» in git points to the wrong DNS."], silent: [] },
};
