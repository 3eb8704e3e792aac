import type { ByLanguage, Examples, FieldRule, Says } from "../../engine/rule";

export const rule: FieldRule = {
  id: "is-internal",
  family: "relationship",
  kind: "field",
  field: "internal",
  least: 2,
};

export const says: Says = {
  title: {
    en: "Reads like mail among colleagues",
    de: "Liest sich wie Post unter Kollegen",
    fr: "Se lit comme entre collègues",
    es: "Se lee como entre compañeros",
  },
  because: {
    en: "Reads like mail among colleagues.",
    de: "Liest sich wie Post unter Kollegen.",
    fr: "Se lit comme un message entre collègues.",
    es: "Se lee como un correo entre compañeros.",
  },
  mayBeWrong: {
    en: "A familiar tone can be put on.",
    de: "Ein vertrauter Ton lässt sich nachahmen.",
    fr: "Un ton familier peut s'imiter.",
    es: "El tono familiar puede fingirse.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Please review» the draft, everyone in our department.", "«FYI, our team needs» the spreadsheet."],
    silent: ["The lake is still.", "Goats eat hay."],
  },
  de: { fires: ["«Liebe Kolleginnen», zur Info: der Entwurf für die Abteilung."], silent: ["Der See ist still."] },
  fr: { fires: ["«Chers collègues», pour info, le service."], silent: ["Le lac est calme."] },
  es: { fires: ["«Hola a todos»: el equipo del departamento."], silent: ["El lago está quieto."] },
};
