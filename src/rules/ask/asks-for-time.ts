import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-for-time",
  family: "ask",
  kind: "sentence",
  all: ["ask", "time"],
  form: "question",
};

export const says: Says = {
  title: {
    en: "Asks for your time",
    de: "Fragt nach Ihrer Zeit",
    fr: "Demande de votre temps",
    es: "Pide su tiempo",
  },
  because: {
    en: "Asks whether you have time for a talk or a visit.",
    de: "Fragt, ob Sie Zeit für ein Gespräch oder einen Besuch haben.",
    fr: "Demande si vous avez du temps pour un entretien ou une visite.",
    es: "Pregunta si tiene tiempo para una charla o una visita.",
  },
  mayBeWrong: {
    en: "Everybody who wants to meet you asks so.",
    de: "So fragen alle, die Sie treffen möchten.",
    fr: "Toute personne qui veut vous voir le demande ainsi.",
    es: "Lo pregunta cualquiera que quiera verle.",
  },
};
