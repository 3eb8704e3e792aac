import type { Says, FieldRule } from "../../engine/rule";

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
