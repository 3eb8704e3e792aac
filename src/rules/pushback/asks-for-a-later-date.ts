import type { ByLanguage, Examples, MessageRule, Says } from "../../engine/rule";
import { afterNo } from "../refused";

/** Takes a no for a "not yet" and names or asks for a later date. */
export const rule: MessageRule = {
  id: "asks-for-a-later-date",
  family: "pushback",
  kind: "message",
  judge: (message, conversation) => afterNo(message, conversation, "later-date"),
};

export const says: Says = {
  title: {
    en: "Asks for a later date after your no",
    de: "Fragt nach Ihrem Nein nach später",
    fr: "Demande une date après votre refus",
    es: "Pide otra fecha tras su negativa",
  },
  because: {
    en: "You said no, and this mail speaks of coming back later.",
    de: "Sie haben abgelehnt, und diese Mail spricht davon, später wiederzukommen.",
    fr: "Vous avez refusé, et ce message parle de revenir plus tard.",
    es: "Usted dijo que no, y este correo habla de volver más tarde.",
  },
  mayBeWrong: {
    en: "You may have asked to be reminded.",
    de: "Vielleicht haben Sie um eine Erinnerung gebeten.",
    fr: "Vous avez peut-être demandé un rappel.",
    es: "Quizá usted pidió que se lo recordaran.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "them: We build ovens for bakeries.\nme: No, thank you. We are not interested.\nthem: Then I will write again «next quarter».",
      "them: We build ovens.\nme: Not interested, thank you.\nthem: «When may» I come back on this?",
    ],
    silent: [
      "them: We build ovens for bakeries.\nthem: The new model comes next quarter.",
      "them: We build ovens.\nme: No, thank you. We are not interested.\nthem: All right.",
    ],
  },
  de: {
    fires: [
      "them: Wir bauen Öfen für Bäckereien.\nme: Nein danke, wir haben kein Interesse.\nthem: «Wann darf» ich wieder nachfragen?",
    ],
    silent: ["them: Wir bauen Öfen für Bäckereien.\nthem: Wann darf ich nachfragen?"],
  },
  fr: {
    fires: [
      "them: Nous fabriquons des fours pour les boulangeries.\nme: Non merci, nous ne sommes pas intéressés.\nthem: «Quand puis-je» revenir vers vous ?",
    ],
    silent: ["them: Nous fabriquons des fours pour les boulangeries.\nthem: Quand puis-je passer ?"],
  },
  es: {
    fires: [
      "them: Fabricamos hornos para panaderías.\nme: No, gracias, no nos interesa.\nthem: ¿«Cuándo puedo» volver a escribirle?",
    ],
    silent: ["them: Fabricamos hornos para panaderías.\nthem: ¿Cuándo puedo pasar?"],
  },
  it: {
    fires: [
      "them: Costruiamo forni per panifici.\nme: No grazie, non siamo interessati.\nthem: «Quando posso» ricontattarla?",
    ],
    silent: [],
  },
  nl: {
    fires: [
      "them: Wij bouwen ovens voor bakkers.\nme: Nee bedankt, wij hebben geen interesse.\nthem: «Wanneer mag» ik het weer proberen?",
    ],
    silent: [],
  },
  pt: {
    fires: [
      "them: Fabricamos fornos para padarias.\nme: Não, obrigado, não temos interesse.\nthem: «Quando posso» voltar a escrever?",
    ],
    silent: [],
  },
};
