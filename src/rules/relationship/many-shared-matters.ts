import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "many-shared-matters",
  family: "relationship",
  kind: "field",
  field: "shared",
  least: 3,
};

export const says: Says = {
  title: {
    en: "Names several shared matters",
    de: "Nennt mehreres Gemeinsames",
    fr: "Cite plusieurs affaires communes",
    es: "Nombra varios asuntos comunes",
  },
  because: {
    en: "Names several things agreed or sent before.",
    de: "Nennt mehreres, das vereinbart oder geschickt wurde.",
    fr: "Cite plusieurs choses convenues ou envoyées.",
    es: "Nombra varias cosas acordadas o enviadas.",
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
    fires: [
      "«As agreed», thank you for your order and our meeting.",
      "«As discussed», your booking; see you tomorrow.",
    ],
    silent: ["The lake is still.", "Goats eat hay."],
  },
  de: { fires: ["«Wie vereinbart», danke für Ihre Bestellung und unser Gespräch."], silent: ["Der See ist still."] },
  fr: { fires: ["«Comme convenu», merci pour votre commande ; à demain."], silent: ["Le lac est calme."] },
  es: { fires: ["«Según lo acordado», gracias por su pedido; hasta mañana."], silent: ["El lago está quieto."] },
};
