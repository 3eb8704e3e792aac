import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "says-goodbye",
  family: "break-up",
  kind: "field",
  field: "farewell",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Says goodbye",
    de: "Verabschiedet sich",
    fr: "Fait ses adieux",
    es: "Se despide",
  },
  because: {
    en: "Calls this its last mail or attempt.",
    de: "Nennt das die letzte Mail oder den letzten Versuch.",
    fr: "Dit que c'est son dernier message ou essai.",
    es: "Dice que es su último correo o intento.",
  },
  mayBeWrong: {
    en: "A last mail is not always the last.",
    de: "Eine letzte Mail ist nicht immer die letzte.",
    fr: "Un dernier message n'est pas toujours le dernier.",
    es: "Un último correo no siempre es el último.",
  },
};
