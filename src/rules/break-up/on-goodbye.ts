import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-goodbye", family: "break-up", kind: "field", field: "goodbye", least: 1 };

export const says: Says = {
  title: {
    en: "Announces the last mail",
    de: "Kündigt die letzte Mail an",
    fr: "Annonce le dernier message",
    es: "Anuncia el último correo",
  },
  because: {
    en: "Says that it will not write again or closes the file.",
    de: "Schreibt, dass nichts mehr folgt oder die Akte geschlossen wird.",
    fr: "Dit qu'il n'écrira plus ou qu'il clôt le dossier.",
    es: "Dice que no volverá a escribir o que cierra el asunto.",
  },
  mayBeWrong: {
    en: "People who move on or settle a matter write so too.",
    de: "So schreibt auch, wer eine Sache wirklich abschließt.",
    fr: "Ceux qui règlent vraiment une affaire l'écrivent aussi.",
    es: "También lo escribe quien de verdad cierra un asunto.",
  },
};
