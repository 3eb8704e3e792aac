import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-meeting-internal",
  family: "relationship",
  kind: "field",
  field: "meeting-internal",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Speaks of meetings of a group",
    de: "Spricht von Sitzungen",
    fr: "Parle de réunions d'un groupe",
    es: "Habla de reuniones de un grupo",
  },
  because: {
    en: "Speaks of meetings, agendas and groups.",
    de: "Spricht von Sitzungen, Tagesordnungen und Gruppen.",
    fr: "Parle de réunions, d'ordres du jour et de groupes.",
    es: "Habla de reuniones, agendas y grupos.",
  },
  mayBeWrong: {
    en: "Event sellers do so too.",
    de: "Das tun auch Veranstalter.",
    fr: "Des organisateurs le font aussi.",
    es: "También los organizadores de actos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["The «agenda» for the meeting of the committee.", "«The board» and the staff meet in our office."],
    silent: ["The lake is still.", "Goats eat hay."],
  },
  de: { fires: ["Die «Tagesordnung» für die Sitzung der Abteilung."], silent: ["Der See ist still."] },
  fr: { fires: ["L'«ordre du jour» de la réunion du comité."], silent: ["Le lac est calme."] },
  es: { fires: ["El «orden del día» de la reunión del comité."], silent: ["El lago está quieto."] },
};
