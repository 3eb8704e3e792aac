import type { ByLanguage, Examples, MessageRule, Says } from "../../engine/rule";
import { afterNo } from "../refused";

/** Asks for a talk or a visit although the answer was no. */
export const rule: MessageRule = {
  id: "asks-for-time-after-no",
  family: "pushback",
  kind: "message",
  judge: (message, conversation) => afterNo(message, conversation, "ask", "time"),
};

export const says: Says = {
  title: {
    en: "Asks for your time after your no",
    de: "Fragt nach Ihrem Nein nach Zeit",
    fr: "Demande du temps après votre refus",
    es: "Pide su tiempo tras su negativa",
  },
  because: {
    en: "You said no, and this mail asks for a talk.",
    de: "Sie haben abgelehnt, und diese Mail bittet um ein Gespräch.",
    fr: "Vous avez refusé, et ce message demande un entretien.",
    es: "Usted dijo que no, y este correo pide una charla.",
  },
  mayBeWrong: {
    en: "Your no may have been about something else.",
    de: "Ihr Nein galt vielleicht etwas anderem.",
    fr: "Votre refus portait peut-être sur autre chose.",
    es: "Quizá su negativa era sobre otra cosa.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "them: We build ovens for bakeries.\nme: No, thank you. We are not interested.\nthem: «Could we talk for ten minutes» on Thursday?",
    ],
    silent: [
      "them: We build ovens for bakeries.\nthem: Could we talk for ten minutes on Thursday?",
      "them: We build ovens.\nme: No, thank you. We are not interested.\nthem: The choir sings at six.",
    ],
  },
  de: {
    fires: [
      "them: Wir bauen Öfen für Bäckereien.\nme: Nein danke, wir haben kein Interesse.\nthem: Könnten wir am «Donnerstag» telefonieren?",
    ],
    silent: ["them: Wir bauen Öfen für Bäckereien.\nthem: Könnten wir am Donnerstag telefonieren?"],
  },
  fr: {
    fires: [
      "them: Nous fabriquons des fours pour les boulangeries.\nme: Non merci, nous ne sommes pas intéressés.\nthem: Pouvons-nous en «parler» jeudi au téléphone ?",
    ],
    silent: [
      "them: Nous fabriquons des fours pour les boulangeries.\nthem: Pouvons-nous en parler jeudi au téléphone ?",
    ],
  },
  es: {
    fires: [
      "them: Fabricamos hornos para panaderías.\nme: No, gracias, no nos interesa.\nthem: ¿Podríamos «hablar» el jueves por teléfono?",
    ],
    silent: ["them: Fabricamos hornos para panaderías.\nthem: ¿Podríamos hablar el jueves por teléfono?"],
  },
};
