import type { FieldRule, Says } from "../../engine/rule";

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
