import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "lets-you-off",
  family: "follow-up",
  kind: "field",
  field: "opt-out",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Says how to make it stop",
    de: "Sagt, wie es aufhört",
    fr: "Dit comment faire cesser",
    es: "Dice cómo hacer que pare",
  },
  because: {
    en: "Says how you can make the mails stop.",
    de: "Sagt, wie Sie die Mails beenden können.",
    fr: "Dit comment faire cesser les messages.",
    es: "Dice cómo puede hacer que paren los correos.",
  },
  mayBeWrong: {
    en: "Newsletters do so by law.",
    de: "Newsletter müssen das tun.",
    fr: "La loi y oblige les lettres d'information.",
    es: "Los boletines deben hacerlo por ley.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«If this isn't» for you, just say so.", "«Reply stop» and I will take you off."],
    silent: ["The stop is closed.", "Take the second road."],
  },
  de: {
    fires: ["«Falls nicht», kein Problem: eine kurze Nachricht genügt."],
    silent: ["Die Haltestelle ist gesperrt."],
  },
  fr: { fires: ["Pour «ne plus recevoir» ces messages, répondez stop."], silent: ["L'arrêt est fermé."] },
  es: { fires: ["Si «no desea recibir» más correos, responda baja."], silent: ["La parada está cerrada."] },
};
