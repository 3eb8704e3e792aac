import type { ByLanguage, Examples, MessageRule, Says } from "../../engine/rule";
import { afterNo } from "../refused";

/** Explains the no away: a misunderstanding, bad timing, a reason to think again. */
export const rule: MessageRule = {
  id: "reopens-your-no",
  family: "pushback",
  kind: "message",
  judge: (message, conversation) => afterNo(message, conversation, "reopens"),
};

export const says: Says = {
  title: {
    en: "Reopens your no",
    de: "Rollt Ihr Nein wieder auf",
    fr: "Revient sur votre refus",
    es: "Reabre su negativa",
  },
  because: {
    en: "You said no, and this mail asks you to think again or to say why.",
    de: "Sie haben abgelehnt, und diese Mail bittet um Überdenken oder Gründe.",
    fr: "Vous avez refusé, et ce message demande d'y repenser ou de dire pourquoi.",
    es: "Usted dijo que no, y este correo le pide repensarlo o decir por qué.",
  },
  mayBeWrong: {
    en: "There may really have been a misunderstanding.",
    de: "Es kann wirklich ein Missverständnis gewesen sein.",
    fr: "Il y a peut-être vraiment eu un malentendu.",
    es: "Quizá hubo de verdad un malentendido.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "them: We build ovens for bakeries.\nme: No, thank you. We are not interested.\nthem: «May I ask why»? Perhaps there is a misunderstanding.",
      "them: We build ovens.\nme: Not interested, thank you.\nthem: «What would it take» for you to change your mind?",
    ],
    silent: [
      "them: The oven is cold. There is a misunderstanding.",
      "them: We build ovens.\nme: No, thank you. We are not interested.\nthem: All right.",
    ],
  },
  de: {
    fires: [
      "them: Wir bauen Öfen für Bäckereien.\nme: Nein danke, wir haben kein Interesse.\nthem: Das ist wohl ein «Missverständnis».",
    ],
    silent: ["them: Das ist wohl ein Missverständnis.\nthem: Der Ofen ist kalt."],
  },
  fr: {
    fires: [
      "them: Nous fabriquons des fours pour les boulangeries.\nme: Non merci, nous ne sommes pas intéressés.\nthem: Il y a sans doute un «malentendu».",
    ],
    silent: ["them: Il y a sans doute un malentendu.\nthem: Le four est froid."],
  },
  es: {
    fires: [
      "them: Fabricamos hornos para panaderías.\nme: No, gracias, no nos interesa.\nthem: Seguro que hay un «malentendido».",
    ],
    silent: ["them: Seguro que hay un malentendido.\nthem: El horno está frío."],
  },
  it: {
    fires: [
      "them: Costruiamo forni per panifici.\nme: No grazie, non siamo interessati.\nthem: Credo ci sia un «malinteso».",
    ],
    silent: [],
  },
  nl: {
    fires: [
      "them: Wij bouwen ovens voor bakkers.\nme: Nee bedankt, wij hebben geen interesse.\nthem: «Mag ik vragen waarom»?",
    ],
    silent: [],
  },
  pt: {
    fires: [
      "them: Fabricamos fornos para padarias.\nme: Não, obrigado, não temos interesse.\nthem: Talvez haja um «mal-entendido».",
    ],
    silent: [],
  },
};
