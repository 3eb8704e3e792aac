import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-invoices",
  family: "obligation",
  kind: "field",
  field: "invoice",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Is about a payment",
    de: "Handelt von einer Zahlung",
    fr: "Parle d'un paiement",
    es: "Trata de un pago",
  },
  because: {
    en: "Speaks of an invoice or a payment.",
    de: "Spricht von einer Rechnung oder Zahlung.",
    fr: "Parle d'une facture ou d'un paiement.",
    es: "Habla de una factura o un pago.",
  },
  mayBeWrong: {
    en: "Some offers speak of payments.",
    de: "Manche Angebote sprechen von Zahlungen.",
    fr: "Certaines offres parlent de paiements.",
    es: "Algunas ofertas hablan de pagos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["The «invoice» is overdue.", "«Payment received»; the receipt follows."],
    silent: ["The lake is still.", "Goats eat hay."],
  },
  de: { fires: ["Die «Rechnung» ist überfällig."], silent: ["Der See ist still."] },
  fr: { fires: ["La «facture» est impayée."], silent: ["Le lac est calme."] },
  es: { fires: ["La «factura» está vencida."], silent: ["El lago está quieto."] },
};
