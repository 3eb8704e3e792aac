import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«P.S». The lids come in blue.", "«PS: the mill is» open."],
    silent: ["The lids come in blue.", "Goats eat hay."],
  },
  de: { fires: ["«PS: Die Mühle ist» offen."], silent: ["Die Mühle ist offen."] },
  fr: { fires: ["«PS : le moulin est» ouvert."], silent: ["Le moulin est ouvert."] },
  es: { fires: ["«P.D».: el molino abre."], silent: ["El molino abre."] },
};
