import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "suggests-a-time",
  family: "ask",
  kind: "sentence",
  all: ["ask", "time"],
  form: "statement",
};

export const says: Says = {
  title: {
    en: "Suggests a talk",
    de: "Schlägt ein Gespräch vor",
    fr: "Propose un entretien",
    es: "Propone una charla",
  },
  because: {
    en: "Suggests a talk, a visit or a day for it.",
    de: "Schlägt ein Gespräch, einen Besuch oder einen Tag dafür vor.",
    fr: "Propose un entretien, une visite ou un jour.",
    es: "Propone una charla, una visita o un día.",
  },
  mayBeWrong: {
    en: "Everybody who wants to meet you does so.",
    de: "Das tut jeder, der Sie treffen möchte.",
    fr: "Toute personne qui veut vous voir le fait.",
    es: "Lo hace cualquiera que quiera verle.",
  },
};
