import { readSubject } from "../../mail/subject";
import { fires, silent, unsure, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/**
 * The subject says "Re:", but the mail answers no mail: it names none in its headers, quotes none, and comes first. Mail
 * programs name what they answer (RFC 5322, section 3.6.4); without headers nobody can tell.
 */
export const rule: MessageRule = {
  id: "replies-to-nothing",
  family: "pretext",
  kind: "message",
  judge: ({ placed, body, header }, { timeline, history }) => {
    if (timeline[0] !== placed || readSubject(placed.message.subject ?? "").replies === 0) return silent;
    if (body.quoted || body.earlier.length || body.forwarded) return silent;
    if (history?.fromUs) return silent;
    // Exports hand on single headers; only a whole block, which bears a date as well, shows what is not there.
    if (!header("message-id") || !header("date")) return unsure("no-headers");
    return header("in-reply-to") || header("references") ? silent : fires();
  },
};

export const says: Says = {
  title: {
    en: "Replies to nothing",
    de: "Antwortet auf nichts",
    fr: "Répond à rien",
    es: "Responde a nada",
  },
  because: {
    en: "The subject says “Re:”, but the message answers no earlier one.",
    de: "Im Betreff steht „Re:“, aber die Nachricht beantwortet keine frühere.",
    fr: "L'objet dit « Re : », mais le message ne répond à aucun autre.",
    es: "El asunto dice «Re:», pero el mensaje no responde a ninguno anterior.",
  },
  mayBeWrong: {
    en: "Some programs lose track of what they answer.",
    de: "Manche Programme vergessen, worauf sie antworten.",
    fr: "Certains logiciels perdent le lien avec le message d'origine.",
    es: "Algunos programas pierden el enlace con el original.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "them: The lids come in blue.\nsubject: Re: lids\nheader message-id: <1@seller.example>\nheader date: Mon, 2 Mar 2026 09:00:00 +0000",
    ],
    silent: [
      "them: The lids come in blue.\nsubject: Re: lids\nheader message-id: <1@seller.example>\nheader date: Mon, 2 Mar 2026 09:00:00 +0000\nheader in-reply-to: <2@reader.example>",
      "them: The lids come in blue.\nsubject: Lids\nheader message-id: <1@seller.example>\nheader date: Mon, 2 Mar 2026 09:00:00 +0000",
    ],
  },
};
