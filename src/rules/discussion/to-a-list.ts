import { fires, silent, unsure, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/** Came through a discussion list: a header to post to it, or a list's own id. */
export const rule: MessageRule = {
  id: "to-a-list",
  family: "discussion",
  kind: "message",
  judge: ({ placed, header }) => {
    if (placed.message.headers === undefined) return unsure("no-headers");
    return header("list-post") !== undefined ||
      header("list-id") !== undefined ||
      header("x-mailing-list") !== undefined
      ? fires()
      : silent;
  },
};

export const says: Says = {
  title: {
    en: "Came through a mailing list",
    de: "Kam über eine Mailingliste",
    fr: "Est passé par une liste",
    es: "Llegó por una lista",
  },
  because: {
    en: "Came through a mailing list that you read.",
    de: "Kam über eine Mailingliste, die Sie lesen.",
    fr: "Est passé par une liste de diffusion que vous lisez.",
    es: "Llegó por una lista de correo que usted lee.",
  },
  mayBeWrong: {
    en: "Sellers write to lists too.",
    de: "Auch Verkäufer schreiben an Listen.",
    fr: "Des vendeurs écrivent aussi à des listes.",
    es: "También hay vendedores que escriben a listas.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["them: The lids come in blue.\nheader list-post: <mailto:lids@list.example>"],
    silent: ["The lids come in blue."],
  },
};
