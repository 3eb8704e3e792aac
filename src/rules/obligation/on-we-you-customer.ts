import type { FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "on-we-you-customer",
  family: "obligation",
  kind: "field",
  field: "we-you-customer",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Treats you as a customer",
    de: "Behandelt Sie als Kunden",
    fr: "Vous traite en client",
    es: "Le trata como cliente",
  },
  because: {
    en: "Speaks to you as somebody who is their customer already.",
    de: "Spricht Sie als jemanden an, der schon Kunde ist.",
    fr: "Vous parle comme à quelqu'un qui est déjà client.",
    es: "Le habla como a quien ya es cliente.",
  },
  mayBeWrong: {
    en: "Some strangers only pretend so.",
    de: "Manche Fremde tun nur so.",
    fr: "Certains inconnus font semblant.",
    es: "Algunos desconocidos solo lo fingen.",
  },
};
