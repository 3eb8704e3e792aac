import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Your subscription» renews and your order is ready.", "Your «account manager» has your invoice."],
    silent: ["The lake is still.", "Goats eat hay."],
  },
  de: { fires: ["Ihre Bestellung und «Ihre Rechnung» sind bereit."], silent: ["Der See ist still."] },
  fr: { fires: ["Votre commande et «votre facture» sont prêtes."], silent: ["Le lac est calme."] },
  es: { fires: ["Su pedido y «su factura» están listos."], silent: ["El lago está quieto."] },
};
