import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "is-personal",
  family: "person",
  kind: "field",
  field: "personal",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Is personal",
    de: "Ist persönlich",
    fr: "Est personnel",
    es: "Es personal",
  },
  because: {
    en: "Speaks of family, holidays or friends.",
    de: "Spricht von Familie, Urlaub oder Freunden.",
    fr: "Parle de famille, de vacances ou d'amis.",
    es: "Habla de familia, vacaciones o amigos.",
  },
  mayBeWrong: {
    en: "Some offers open with small talk.",
    de: "Manche Angebote beginnen mit Geplauder.",
    fr: "Certaines offres commencent par des banalités.",
    es: "Algunas ofertas empiezan con charla.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Mum and dad send» hugs.", "Happy «birthday» to the dog, see you at the wedding."],
    silent: ["The ledger is full.", "Pumps hum."],
  },
  de: { fires: ["«Oma und Opa, liebe» Grüße zum Geburtstag."], silent: ["Die Pumpen summen."] },
  fr: { fires: ["«Maman et papa, bises»."], silent: ["Les pompes tournent."] },
  es: { fires: ["«Mamá y papá, besos»."], silent: ["Las bombas suenan."] },
};
