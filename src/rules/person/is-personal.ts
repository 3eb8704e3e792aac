import type { Says, FieldRule } from "../../engine/rule";

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
