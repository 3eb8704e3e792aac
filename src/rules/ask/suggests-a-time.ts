import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«I would love to talk on Thursday».", "«I could come by for coffee, if you like»."],
    silent: ["The call of the owl woke us.", "We suggest warm boots."],
  },
  de: { fires: ["«Gern würde ich am Donnerstag kurz telefonieren»."], silent: ["Das Telefonat war gestern."] },
  fr: { fires: ["«Je vous propose un appel jeudi»."], silent: ["L'appel du hibou nous a réveillés."] },
  es: { fires: ["«Le propongo una llamada el jueves»."], silent: ["La llamada del búho nos despertó."] },
};
