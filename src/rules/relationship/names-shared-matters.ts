import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "names-shared-matters",
  family: "relationship",
  kind: "field",
  field: "shared",
  least: 1,
};

export const says: Says = {
  title: {
    en: "Names something you share",
    de: "Nennt etwas Gemeinsames",
    fr: "Cite une affaire commune",
    es: "Nombra un asunto común",
  },
  because: {
    en: "Names something agreed, sent or begun before.",
    de: "Nennt etwas, das vereinbart, geschickt oder begonnen wurde.",
    fr: "Cite une chose convenue, envoyée ou commencée.",
    es: "Nombra algo acordado, enviado o empezado antes.",
  },
  mayBeWrong: {
    en: "Some strangers only pretend so.",
    de: "Manche Fremde tun nur so.",
    fr: "Certains inconnus font semblant.",
    es: "Algunos desconocidos solo lo fingen.",
  },
};
