import type { Says, SentenceRule } from "../../engine/rule";

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
