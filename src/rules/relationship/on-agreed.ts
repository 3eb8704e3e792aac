import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«As agreed» and as discussed, the lids are blue.", "As promised; «we spoke» at our meeting."],
    silent: ["The lids are blue.", "Goats eat hay."],
  },
  de: { fires: ["«Wie besprochen» und wie vereinbart sind sie blau."], silent: ["Die Deckel sind blau."] },
  fr: { fires: ["«Comme convenu» et comme discuté."], silent: ["Ils sont bleus."] },
  es: { fires: ["«Como acordamos» y como hablamos."], silent: ["Son azules."] },
};
