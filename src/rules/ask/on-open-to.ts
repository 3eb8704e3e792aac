import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-open-to", family: "ask", kind: "field", field: "open-to", least: 1 };

export const says: Says = {
  title: {
    en: "Asks whether you are open to it",
    de: "Fragt, ob Sie offen dafür sind",
    fr: "Demande si vous y êtes ouvert",
    es: "Pregunta si estaría dispuesto",
  },
  because: {
    en: "Asks whether you would be open to it or would like it.",
    de: "Fragt, ob Sie dafür offen wären oder es möchten.",
    fr: "Demande si vous y seriez ouvert ou si vous le souhaitez.",
    es: "Pregunta si estaría abierto a ello o si lo desea.",
  },
  mayBeWrong: {
    en: "Friends with a plan ask so too.",
    de: "So fragen auch Freunde, die etwas vorhaben.",
    fr: "Des amis qui ont un projet le demandent aussi.",
    es: "También lo preguntan amigos con un plan.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Would you be open» to a small test run?", "«Are you interested» in cheaper felt?"],
    silent: ["The gate is open.", "The shop opens at nine."],
  },
  de: { fires: ["«Wären Sie offen» für einen kleinen Versuch?"], silent: ["Das Tor ist auf."] },
  fr: { fires: ["«Seriez-vous ouvert» à un petit test ?"], silent: ["Le portail est fermé."] },
  es: { fires: ["¿«Le interesaría» una pequeña prueba?"], silent: ["La puerta está cerrada."] },
};
