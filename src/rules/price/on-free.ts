import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-free", family: "price", kind: "field", field: "costs-nothing", least: 1 };

export const says: Says = {
  title: {
    en: "Says that it costs nothing",
    de: "Sagt, dass es nichts kostet",
    fr: "Dit que cela ne coûte rien",
    es: "Dice que no cuesta nada",
  },
  because: {
    en: "Says that something is free.",
    de: "Sagt, dass etwas kostenlos ist.",
    fr: "Dit que quelque chose est gratuit.",
    es: "Dice que algo es gratis.",
  },
  mayBeWrong: {
    en: "Clubs, libraries and friends say so too.",
    de: "Das sagen auch Vereine, Büchereien und Freunde.",
    fr: "Associations, bibliothèques et amis le disent aussi.",
    es: "También lo dicen clubes, bibliotecas y amigos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«The lid is free of charge».", "It is «complimentary»."],
    silent: ["The lid is red.", "May was wet."],
  },
  de: { fires: ["Der Deckel ist «kostenlos»."], silent: ["Der Deckel ist rot."] },
  fr: { fires: ["Le couvercle est «gratuit»."], silent: ["Le couvercle est rouge."] },
  es: { fires: ["La tapa es «gratis»."], silent: ["La tapa es roja."] },
};
