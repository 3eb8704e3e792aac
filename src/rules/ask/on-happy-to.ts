import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["I am «happy to send» a few drawings.", "«Glad to answer» anything about the glaze."],
    silent: ["They were happy at the lake.", "The answer was blue."],
  },
  de: { fires: ["Gerne «schicke ich Ihnen» ein paar Zeichnungen."], silent: ["Sie waren am See."] },
  fr: { fires: ["Je serais ravi de «vous envoyer» des dessins."], silent: ["Ils étaient au lac."] },
  es: { fires: ["«Con gusto» le envío unos dibujos."], silent: ["Estaban en el lago."] },
};
