import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = { id: "on-agency", family: "offer", kind: "field", field: "agency", least: 1 };

export const says: Says = {
  title: {
    en: "Comes from an agency",
    de: "Kommt von einer Agentur",
    fr: "Vient d'une agence",
    es: "Viene de una agencia",
  },
  because: {
    en: "Speaks of an agency, a consultancy or a studio.",
    de: "Spricht von einer Agentur, Beratung oder einem Studio.",
    fr: "Parle d'une agence, d'un cabinet ou d'un studio.",
    es: "Habla de una agencia, consultora o estudio.",
  },
  mayBeWrong: {
    en: "Your own agency does so too.",
    de: "Das tut auch Ihre eigene Agentur.",
    fr: "Votre propre agence le fait aussi.",
    es: "También lo hace su propia agencia.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["We are a small «agency» in Leeds.", "A «consultancy» for kilns."],
    silent: ["Leeds is wet.", "The kiln is cold."],
  },
  de: { fires: ["Wir sind eine kleine «Agentur» in Ulm."], silent: ["Ulm ist nass."] },
  fr: { fires: ["Nous sommes une petite «agence» à Lille."], silent: ["Lille est humide."] },
  es: { fires: ["Somos una pequeña «agencia» de León."], silent: ["León es frío."] },
};
