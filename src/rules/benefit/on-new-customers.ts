import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-new-customers",
  family: "benefit",
  kind: "field",
  field: "new-customers",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Promises you customers",
    de: "Verspricht Ihnen Kunden",
    fr: "Vous promet des clients",
    es: "Le promete clientes",
  },
  because: {
    en: "Speaks of more customers, bookings or visitors for you.",
    de: "Spricht von mehr Kunden, Buchungen oder Besuchern für Sie.",
    fr: "Parle de plus de clients, de réservations ou de visiteurs.",
    es: "Habla de más clientes, reservas o visitas para usted.",
  },
  mayBeWrong: {
    en: "Your own sales people write this too.",
    de: "Das schreibt auch Ihr eigener Vertrieb.",
    fr: "Vos propres commerciaux l'écrivent aussi.",
    es: "También lo escribe su propio equipo comercial.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«More bookings» for the guest house.", "It brings «new customers» into the yard."],
    silent: ["The guests left early.", "The yard is swept."],
  },
  de: { fires: ["Mehr Buchungen und «neue Kunden» für den Gasthof."], silent: ["Die Gäste gingen früh."] },
  fr: { fires: ["«Plus de clients» pour l'auberge."], silent: ["La cour est balayée."] },
  es: { fires: ["«Más clientes» para la posada."], silent: ["El patio está barrido."] },
};
