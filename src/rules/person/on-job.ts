import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["I am «applying» for the position; my resume is below.", "The «interview» for the job went well."],
    silent: ["The ledger is full.", "Pumps hum."],
  },
  de: { fires: ["Meine «Bewerbung» um die Stelle mit Lebenslauf."], silent: ["Die Pumpen summen."] },
  fr: { fires: ["Ma «candidature» au poste, avec mon CV."], silent: ["Les pompes tournent."] },
  es: { fires: ["Mi «candidatura» al puesto, con el currículum."], silent: ["Las bombas suenan."] },
};
