import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-agreed", family: "relationship", kind: "field", field: "agreed", least: 2 };

export const says: Says = {
  title: {
    en: "Speaks of something agreed",
    de: "Spricht von einer Absprache",
    fr: "Parle d'un accord passé",
    es: "Habla de algo acordado",
  },
  because: {
    en: "Refers to something that you agreed or discussed.",
    de: "Bezieht sich auf etwas Vereinbartes oder Besprochenes.",
    fr: "Renvoie à une chose convenue ou discutée.",
    es: "Se refiere a algo acordado o hablado.",
  },
  mayBeWrong: {
    en: "Some strangers only pretend so.",
    de: "Manche Fremde tun nur so.",
    fr: "Certains inconnus font semblant.",
    es: "Algunos desconocidos solo lo fingen.",
  },
};
