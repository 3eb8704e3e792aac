import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "we-do-product",
  family: "offer",
  kind: "sentence",
  all: ["we", "do", "product"],
};

export const says: Says = {
  title: {
    en: "Says what they make or run",
    de: "Sagt, was sie machen",
    fr: "Dit ce qu'ils produisent",
    es: "Dice lo que producen",
  },
  because: {
    en: "Says what their firm makes, sells or runs.",
    de: "Sagt, was die eigene Firma herstellt, verkauft oder betreibt.",
    fr: "Dit ce que leur société fabrique, vend ou gère.",
    es: "Dice lo que su empresa fabrica, vende o lleva.",
  },
  mayBeWrong: {
    en: "A colleague may describe a project in the same words.",
    de: "Kollegen können ein Projekt ebenso beschreiben.",
    fr: "Un collègue peut décrire un projet ainsi.",
    es: "Un compañero puede describir así un proyecto.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«We build machines for dairies».", "«We make software that counts lids»."],
    silent: ["We saw the machine.", "They count lids."],
  },
  de: { fires: ["«Wir bauen Maschinen für Molkereien»."], silent: ["Wir haben die Maschine gesehen."] },
  fr: { fires: ["«Nous fabriquons des machines pour laiteries»."], silent: ["Nous avons vu la machine."] },
  es: { fires: ["«Nosotros fabricamos máquinas para lecherías»."], silent: ["Nosotros vimos la máquina."] },
};
