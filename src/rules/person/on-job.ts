import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-job", family: "person", kind: "field", field: "job", least: 2 };

export const says: Says = {
  title: {
    en: "Speaks of a job",
    de: "Spricht von einer Stelle",
    fr: "Parle d'un emploi",
    es: "Habla de un empleo",
  },
  because: {
    en: "Speaks of work that somebody seeks or gives.",
    de: "Spricht von Arbeit, die jemand sucht oder gibt.",
    fr: "Parle d'un travail cherché ou proposé.",
    es: "Habla de un trabajo buscado u ofrecido.",
  },
  mayBeWrong: {
    en: "Agencies that rent out staff do so too.",
    de: "Das tun auch Personalvermittler.",
    fr: "Des agences d'intérim le font aussi.",
    es: "También agencias de personal.",
  },
};
