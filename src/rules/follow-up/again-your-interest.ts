import type { ByLanguage, Examples, Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "again-your-interest",
  family: "follow-up",
  kind: "sentence",
  all: ["again", "interest"],
};

export const says: Says = {
  title: {
    en: "Asks again for your interest",
    de: "Fragt erneut nach Ihrem Interesse",
    fr: "Redemande si cela vous intéresse",
    es: "Vuelve a preguntar si le interesa",
  },
  because: {
    en: "Comes back to ask whether you are interested.",
    de: "Kommt darauf zurück und fragt, ob Sie interessiert sind.",
    fr: "Revient demander si cela vous intéresse.",
    es: "Vuelve para preguntar si le interesa.",
  },
  mayBeWrong: {
    en: "Organisers do so too.",
    de: "Das tun auch Veranstalter.",
    fr: "Des organisateurs le font aussi.",
    es: "También lo hacen organizadores.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["«Following up to see whether you are interested».", "«I wrote last week; is it still of interest»?"],
    silent: ["Following the path uphill.", "My interest is in trains."],
  },
  de: { fires: ["«Ich wollte nachfragen, ob Sie Interesse haben»."], silent: ["Der Weg geht bergauf."] },
  fr: { fires: ["«Je me permets de revenir vers vous : êtes-vous intéressé» ?"], silent: ["Le chemin monte."] },
  es: { fires: ["«Le escribo de nuevo por si le interesa»."], silent: ["El camino sube."] },
  it: { fires: ["«Le avevo chiesto se le interessa»."], silent: [] },
  nl: { fires: ["«Nogmaals de vraag of u interesse heeft»."], silent: [] },
  pt: { fires: ["«Escrevo de novo para saber se tem interesse»."], silent: [] },
};
