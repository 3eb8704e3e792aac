import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "comes-back",
  family: "follow-up",
  kind: "field",
  field: "again",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Comes back to it",
    de: "Kommt darauf zurück",
    fr: "Revient à la charge",
    es: "Vuelve sobre ello",
  },
  because: {
    en: "Comes back more than once to something sent before.",
    de: "Kommt mehrfach auf etwas früher Geschicktes zurück.",
    fr: "Revient plusieurs fois à ce qui a été envoyé.",
    es: "Vuelve más de una vez a algo enviado antes.",
  },
  mayBeWrong: {
    en: "Anybody who waits for an answer does so.",
    de: "Das tut jeder, der auf Antwort wartet.",
    fr: "Toute personne qui attend une réponse le fait.",
    es: "Lo hace cualquiera que espera respuesta.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Following up» on my last email.", "«Checking in» again about the felt."],
    silent: ["The felt is grey.", "The hens were fed."],
  },
  de: { fires: ["Ich möchte «noch einmal» an meine letzte Mail erinnern."], silent: ["Der Filz ist grau."] },
  fr: { fires: ["Je «me permets de revenir» sur mon dernier message."], silent: ["Le feutre est gris."] },
  es: { fires: ["«Retomo» mi último correo de nuevo."], silent: ["El fieltro es gris."] },
  it: { fires: ["«Torno a» scriverle di nuovo."], silent: [] },
  nl: { fires: ["«Nogmaals», ik kom terug op mijn laatste mail."], silent: [] },
  pt: { fires: ["«Volto a» escrever de novo."], silent: [] },
};
