import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-happy-to", family: "ask", kind: "field", field: "happy-to", least: 1 };

export const says: Says = {
  title: {
    en: "Would gladly send or show it",
    de: "Würde gern etwas zeigen",
    fr: "Se ferait un plaisir de montrer",
    es: "Lo enviaría con gusto",
  },
  because: {
    en: "Says that they would gladly send, share or explain something.",
    de: "Schreibt, dass man Ihnen gern etwas schickt, zeigt oder erklärt.",
    fr: "Dit qu'il enverrait ou expliquerait volontiers quelque chose.",
    es: "Dice que con gusto enviaría o explicaría algo.",
  },
  mayBeWrong: {
    en: "Polite people of every kind write so.",
    de: "So schreiben höfliche Menschen aller Art.",
    fr: "Toute personne polie écrit ainsi.",
    es: "Así escribe cualquier persona cortés.",
  },
};
