import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-no-answer", family: "follow-up", kind: "field", field: "no-answer", least: 1 };

export const says: Says = {
  title: {
    en: "Speaks of your silence",
    de: "Spricht von Ihrem Schweigen",
    fr: "Parle de votre silence",
    es: "Habla de su silencio",
  },
  because: {
    en: "Notes that you have not answered or asks whether you saw it.",
    de: "Stellt fest, dass Sie nicht geantwortet haben, oder fragt, ob Sie es sahen.",
    fr: "Note que vous n'avez pas répondu ou demande si vous avez lu.",
    es: "Señala que no ha contestado o pregunta si lo vio.",
  },
  mayBeWrong: {
    en: "People whom you owe an answer write so too.",
    de: "So schreibt auch, wem Sie eine Antwort schulden.",
    fr: "Ceux à qui vous devez une réponse l'écrivent aussi.",
    es: "También lo escribe aquel a quien debe respuesta.",
  },
};
