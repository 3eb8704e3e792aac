import type { FieldRule, Says } from "../../engine/rule";

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
