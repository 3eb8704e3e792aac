import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-reach-out", family: "pretext", kind: "field", field: "reach-out", least: 1 };

export const says: Says = {
  title: {
    en: "Gets in touch",
    de: "Nimmt Kontakt auf",
    fr: "Prend contact",
    es: "Se pone en contacto",
  },
  because: {
    en: "Explains why it gets in touch or wishes you well first.",
    de: "Erklärt, warum man sich meldet, oder wünscht zuerst alles Gute.",
    fr: "Explique pourquoi il prend contact ou vous souhaite d'abord le bonjour.",
    es: "Explica por qué escribe o le desea primero lo mejor.",
  },
  mayBeWrong: {
    en: "Polite strangers of every kind do so.",
    de: "Das tun höfliche Fremde aller Art.",
    fr: "Des inconnus polis de toute sorte le font.",
    es: "Lo hacen desconocidos corteses de todo tipo.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«I hope this» finds you well.", "I am «reaching out» about lids."],
    silent: ["The reach of the crane is long.", "Lids are red."],
  },
  de: {
    fires: ["«Ich hoffe», es geht Ihnen gut. Ich wende mich an Sie wegen der Deckel."],
    silent: ["Der Deckel ist rot."],
  },
  fr: { fires: ["«Je me permets» de vous contacter."], silent: ["Le couvercle est rouge."] },
  es: { fires: ["«Me pongo en contacto» con usted."], silent: ["La tapa es roja."] },
};
