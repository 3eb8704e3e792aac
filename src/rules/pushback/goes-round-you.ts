import { hostOf, registrable } from "../../facts/domains";
import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";
import { refusedBefore } from "../refused";

/** After a no it writes to somebody else of the reader's company, who took no part before. */
export const rule: MessageRule = {
  id: "goes-round-you",
  family: "pushback",
  kind: "message",
  judge: (message, conversation) => {
    const { timeline, ourDomains } = conversation;
    if (!refusedBefore(message, conversation)) return silent;
    const known = new Set<string>();
    for (const { message: earlier } of timeline.slice(0, timeline.indexOf(message.placed)))
      for (const person of [earlier.from, ...(earlier.to ?? []), ...(earlier.cc ?? [])])
        if (person?.address) known.add(person.address.toLowerCase());
    const { to = [], cc = [] } = message.placed.message;
    const added = [...to, ...cc].some(({ address = "" }) => {
      const firm = registrable(hostOf(address) ?? "");
      return firm !== null && ourDomains.has(firm) && !known.has(address.toLowerCase());
    });
    return added ? fires() : silent;
  },
};

export const says: Says = {
  title: {
    en: "Goes to a colleague after your no",
    de: "Geht nach Ihrem Nein zu Kollegen",
    fr: "S'adresse à un collègue après votre refus",
    es: "Acude a un compañero tras su negativa",
  },
  because: {
    en: "You said no, and this mail goes to somebody else of your company.",
    de: "Sie haben abgelehnt, und diese Mail geht an jemand anderen in Ihrer Firma.",
    fr: "Vous avez refusé, et ce message va à quelqu'un d'autre chez vous.",
    es: "Usted dijo que no, y este correo va a otra persona de su empresa.",
  },
  mayBeWrong: {
    en: "You may have named the colleague yourself.",
    de: "Vielleicht haben Sie die Person selbst genannt.",
    fr: "Vous avez peut-être nommé ce collègue vous-même.",
    es: "Quizá usted mismo nombró a esa persona.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "them: We build ovens for bakeries.\nme: No, thank you. We are not interested.\nthem: We build ovens for bakeries.\nto: gina@reader.example",
    ],
    silent: [
      "them: We build ovens for bakeries.\nme: No, thank you. We are not interested.\nthem: All right.\nto: ada@reader.example",
      "them: We build ovens.\nto: gina@reader.example",
    ],
  },
};
