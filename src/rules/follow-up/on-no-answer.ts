import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["I «haven't heard» from you about the felt.", "Did you have a «chance to» read it? Any thoughts?"],
    silent: ["The owl was heard at night.", "The felt is grey."],
  },
  de: { fires: ["Leider habe ich noch «keine Antwort» von Ihnen."], silent: ["Der Filz ist grau."] },
  fr: { fires: ["Je suis «sans réponse» de votre part."], silent: ["Le feutre est gris."] },
  es: { fires: ["«No he recibido» respuesta."], silent: ["El fieltro es gris."] },
  it: { fires: ["«Non ho ricevuto» risposta."], silent: [] },
  nl: { fires: ["Ik heb nog «geen reactie» ontvangen."], silent: [] },
  pt: { fires: ["«Não recebi» resposta."], silent: [] },
};
