import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

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

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«As agreed», the lids are blue.", "«As you asked», I counted them."],
    silent: ["The lids are blue.", "I counted them."],
  },
  de: { fires: ["«Wie vereinbart» sind die Deckel blau."], silent: ["Die Deckel sind blau."] },
  fr: { fires: ["«Comme convenu», ils sont bleus."], silent: ["Ils sont bleus."] },
  es: { fires: ["«Según lo acordado», son azules."], silent: ["Son azules."] },
};
