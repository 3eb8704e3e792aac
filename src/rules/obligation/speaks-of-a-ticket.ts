import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-a-ticket",
  family: "obligation",
  kind: "field",
  field: "ticket",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Is about a fault or a ticket",
    de: "Handelt von einer Störung",
    fr: "Parle d'une panne ou d'un ticket",
    es: "Trata de una avería o incidencia",
  },
  because: {
    en: "Speaks of a fault, a complaint or a ticket.",
    de: "Spricht von einer Störung, Beschwerde oder Anfrage.",
    fr: "Parle d'une panne, d'une réclamation ou d'un ticket.",
    es: "Habla de una avería, una queja o una incidencia.",
  },
  mayBeWrong: {
    en: "Offers name faults too.",
    de: "Auch Angebote nennen Störungen.",
    fr: "Des offres citent aussi des pannes.",
    es: "Las ofertas también citan averías.",
  },
};
