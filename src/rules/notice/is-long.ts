import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/** Far longer than a first mail to a stranger is. */
export const rule: MessageRule = {
  id: "is-long",
  family: "notice",
  kind: "message",
  judge: ({ signatureFrom, textFrom }) => {
    const words = signatureFrom - textFrom;
    return words > 300 ? fires(Math.min(1, (words - 300) / 500)) : silent;
  },
};

export const says: Says = {
  title: {
    en: "Is long",
    de: "Ist lang",
    fr: "Est long",
    es: "Es largo",
  },
  because: {
    en: "Is far longer than a first mail to a stranger.",
    de: "Ist viel länger als eine erste Mail an Fremde.",
    fr: "Est bien plus long qu'un premier message à un inconnu.",
    es: "Es mucho más largo que un primer correo a un extraño.",
  },
  mayBeWrong: {
    en: "Some offers go on for pages.",
    de: "Manche Angebote gehen über Seiten.",
    fr: "Certaines offres font des pages.",
    es: "Algunas ofertas ocupan páginas.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: { fires: [/* @__PURE__ */ "The mill turns and the goats eat hay. ".repeat(90)], silent: ["The mill turns."] },
};
