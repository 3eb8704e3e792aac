import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-curious", family: "ask", kind: "field", field: "curious", least: 1 };

export const says: Says = {
  title: {
    en: "Says that it only wonders",
    de: "Gibt sich neugierig",
    fr: "Se dit simplement curieux",
    es: "Dice que es curiosidad",
  },
  because: {
    en: "Puts its request as curiosity or as one short question.",
    de: "Stellt das Anliegen als Neugier oder als kurze Frage dar.",
    fr: "Présente sa demande comme une curiosité ou une courte question.",
    es: "Presenta su petición como curiosidad o como una pregunta breve.",
  },
  mayBeWrong: {
    en: "Curious people with an honest question write so too.",
    de: "So schreiben auch Menschen mit einer ehrlichen Frage.",
    fr: "Des gens qui ont une vraie question écrivent aussi ainsi.",
    es: "También escribe así quien tiene una duda sincera.",
  },
};
