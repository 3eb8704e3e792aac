import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["This «is my last note» on the matter.", "I am «closing your file» today."],
    silent: ["The note is in the drawer.", "They sang the last verse."],
  },
  de: { fires: ["Dies «ist meine letzte Mail» dazu."], silent: ["Sie sangen die letzte Strophe."] },
  fr: { fires: ["Ceci «est mon dernier message»."], silent: ["Ils ont chanté le dernier couplet."] },
  es: { fires: ["Este «es mi último correo»."], silent: ["Cantaron la última estrofa."] },
  it: { fires: ["Questa «è la mia ultima» mail."], silent: [] },
  nl: { fires: ["Dit «is mijn laatste bericht»."], silent: [] },
  pt: { fires: ["Este «é o meu último» email."], silent: [] },
};
