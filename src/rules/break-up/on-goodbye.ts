import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["This is my «last email» about the felt.", "«I won't» bother you with it again."],
    silent: ["The email arrived at noon.", "The last bus was full."],
  },
  de: { fires: ["Das ist meine «letzte Mail» zum Filz."], silent: ["Der letzte Bus war voll."] },
  fr: { fires: ["C'est mon «dernier message»."], silent: ["Le dernier bus était plein."] },
  es: { fires: ["Este es mi «último correo»."], silent: ["El último autobús iba lleno."] },
  it: { fires: ["Questa è la mia «ultima mail»."], silent: [] },
  nl: { fires: ["Dit is mijn «laatste mail»."], silent: [] },
  pt: { fires: ["Este é o meu «último email»."], silent: [] },
};
