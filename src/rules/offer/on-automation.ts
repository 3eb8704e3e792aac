import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-automation", family: "offer", kind: "field", field: "automation", least: 1 };

export const says: Says = {
  title: {
    en: "Offers automation",
    de: "Bietet Automatisierung an",
    fr: "Propose de l'automatisation",
    es: "Ofrece automatización",
  },
  because: {
    en: "Speaks of automation or artificial intelligence.",
    de: "Spricht von Automatisierung oder künstlicher Intelligenz.",
    fr: "Parle d'automatisation ou d'intelligence artificielle.",
    es: "Habla de automatización o inteligencia artificial.",
  },
  mayBeWrong: {
    en: "Colleagues discuss it too.",
    de: "Auch Kollegen reden darüber.",
    fr: "Des collègues en discutent aussi.",
    es: "También lo comentan compañeros.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["The rota is «automated».", "«An AI that reads labels»."],
    silent: ["The rota hangs on the wall.", "Labels peel."],
  },
  de: { fires: ["Die Dienstpläne werden «automatisiert»."], silent: ["Der Plan hängt an der Wand."] },
  fr: { fires: ["L'«automatisation» des plannings."], silent: ["Le planning est au mur."] },
  es: { fires: ["La «automatización» de turnos."], silent: ["El horario está en la pared."] },
};
