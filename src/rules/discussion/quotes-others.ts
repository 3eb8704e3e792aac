import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/** Answers a mail that it quotes. Sellers quote themselves, so a quotation of the same sender does not count. */
export const rule: MessageRule = {
  id: "quotes-others",
  family: "discussion",
  kind: "message",
  judge: ({ body, placed }) => {
    if (!body.quoted.trim()) return silent;
    return body.quotes(placed.message.from) ? silent : fires();
  },
};

export const says: Says = {
  title: {
    en: "Answers somebody else's words",
    de: "Antwortet auf fremde Worte",
    fr: "Répond aux mots d'un autre",
    es: "Responde a palabras de otro",
  },
  because: {
    en: "Quotes a mail of somebody else that it answers.",
    de: "Zitiert die Mail eines anderen und antwortet darauf.",
    fr: "Cite le message d'un autre et y répond.",
    es: "Cita el correo de otra persona y lo responde.",
  },
  mayBeWrong: {
    en: "A quotation can be made up.",
    de: "Ein Zitat lässt sich erfinden.",
    fr: "Une citation peut être inventée.",
    es: "Una cita se puede inventar.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["The mill turns.\n\nOn Mon, 2 Mar 2026 at 09:12, Bo Lind <bo@mill.example> wrote:\n> Does it turn?"],
    silent: ["The mill turns."],
  },
};
