import { fires, silent, unsure, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/** The headers say that it answers a mail, and none of the sender's own is at hand. */
export const rule: MessageRule = {
  id: "answers-a-mail",
  family: "discussion",
  kind: "message",
  judge: ({ placed, header, body }, { timeline }) => {
    if (placed.message.headers === undefined) return unsure("no-headers");
    if (header("in-reply-to") === undefined && header("references") === undefined) return silent;
    const sender = placed.message.from?.address;
    const quotesItself = body.quotes(placed.message.from);
    const ownBefore = timeline.some(
      (each) =>
        each !== placed && each.message.from?.address === sender && timeline.indexOf(each) < timeline.indexOf(placed),
    );
    return ownBefore || quotesItself ? silent : fires();
  },
};

export const says: Says = {
  title: {
    en: "Answers a mail",
    de: "Beantwortet eine Mail",
    fr: "Répond à un message",
    es: "Responde a un correo",
  },
  because: {
    en: "Its headers say that it answers a mail.",
    de: "Die Kopfzeilen sagen, dass eine Mail beantwortet wird.",
    fr: "Ses en-têtes disent qu'il répond à un message.",
    es: "Sus cabeceras dicen que responde a un correo.",
  },
  mayBeWrong: {
    en: "Headers can be made up, and sellers answer their own mails.",
    de: "Kopfzeilen lassen sich erfinden, und Verkäufer antworten sich selbst.",
    fr: "Des en-têtes s'inventent, et des vendeurs se répondent à eux-mêmes.",
    es: "Las cabeceras se inventan, y hay vendedores que se responden a sí mismos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "me: Do the lids come in blue?\nthem: They do.\nheader in-reply-to: <1@reader.example>",
      "them: They do.\nheader in-reply-to: <1@reader.example>",
    ],
    silent: ["The lids come in blue."],
  },
};
