import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-a-job",
  family: "person",
  kind: "field",
  field: "recruiting",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Is about a job",
    de: "Handelt von einer Stelle",
    fr: "Parle d'un poste",
    es: "Trata de un puesto",
  },
  because: {
    en: "Speaks of a job, a salary or a career.",
    de: "Spricht von einer Stelle, einem Gehalt oder einer Laufbahn.",
    fr: "Parle d'un poste, d'un salaire ou d'une carrière.",
    es: "Habla de un puesto, un sueldo o una carrera.",
  },
  mayBeWrong: {
    en: "Some sell staff in these words.",
    de: "Manche verkaufen Personal in diesen Worten.",
    fr: "Certains vendent du personnel avec ces mots.",
    es: "Hay quien vende personal con estas palabras.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "«The role» comes with a base salary; candidates apply by May.",
      "«Your CV» and your experience suit the vacancy.",
    ],
    silent: ["The ledger is full.", "Pumps hum."],
  },
  de: { fires: ["Die «Stelle», das Gehalt und Ihr Lebenslauf."], silent: ["Die Pumpen summen."] },
  fr: { fires: ["«Le poste, le salaire et» votre parcours."], silent: ["Les pompes tournent."] },
  es: { fires: ["El «puesto», el salario y su perfil."], silent: ["Las bombas suenan."] },
};
