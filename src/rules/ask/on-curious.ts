import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«I was wondering» whether the ovens run at night.", "«Quick question» about the loading ramp."],
    silent: ["The cat is asleep on the ramp.", "I have no questions at all."],
  },
  de: { fires: ["Nur eine «kurze Frage» zur Laderampe."], silent: ["Die Katze schläft auf der Rampe."] },
  fr: { fires: ["Une «petite question» sur le quai."], silent: ["Le chat dort sur le quai."] },
  es: { fires: ["«Una pregunta» rápida sobre el muelle."], silent: ["El gato duerme en el muelle."] },
};
