import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["The «ticket» is open and the outage reported.", "«We apologise for the inconvenience» of the incident."],
    silent: ["The lake is still.", "Goats eat hay."],
  },
  de: { fires: ["Das «Ticket» ist offen, die Störung gemeldet."], silent: ["Der See ist still."] },
  fr: { fires: ["Le «ticket» est ouvert et la panne signalée."], silent: ["Le lac est calme."] },
  es: { fires: ["La «incidencia» está abierta; la avería, comunicada."], silent: ["El lago está quieto."] },
};
