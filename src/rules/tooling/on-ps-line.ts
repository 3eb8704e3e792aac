import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-ps-line", family: "tooling", kind: "field", field: "ps-line", least: 1 };

export const says: Says = {
  title: {
    en: "Adds a postscript",
    de: "Hat eine Nachschrift",
    fr: "Ajoute un post-scriptum",
    es: "Añade una posdata",
  },
  because: {
    en: "Adds a postscript.",
    de: "Fügt eine Nachschrift an.",
    fr: "Ajoute un post-scriptum.",
    es: "Añade una posdata.",
  },
  mayBeWrong: {
    en: "Friends add postscripts too.",
    de: "Das tun auch Freunde.",
    fr: "Des amis en ajoutent aussi.",
    es: "También los amigos las añaden.",
  },
};
