import type { ByLanguage, Examples, Says } from "../../engine/rule";
import { sumRule } from "../sum-rule";

/** Adds up what the words tell that they write after their first mail: whoever sells comes back in other words than whoever is owed something. */
export const rule = sumRule("later-mail-like-an-offer", "wording", (conversation) => conversation.wording("later").sum);

export const says: Says = {
  title: {
    en: "What they write later is worded like selling",
    de: "Was später kommt, klingt nach Verkaufen",
    fr: "La suite est tournée comme une vente",
    es: "Lo que sigue suena a venta",
  },
  because: {
    en: "The words of their later mails are those of people who sell.",
    de: "Die Wörter der späteren Mails sind die von Verkäufern.",
    fr: "Les mots de leurs messages suivants sont ceux de vendeurs.",
    es: "Las palabras de sus mensajes posteriores son las de quien vende.",
  },
  mayBeWrong: {
    en: "People come back politely about other things too.",
    de: "Höflich nachgefragt wird auch in anderen Dingen.",
    fr: "On relance poliment pour bien d'autres choses.",
    es: "También se insiste con cortesía en otros asuntos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "them: We build ovens for bakeries like yours.\nme: No, thank you.\nthem: I understand. May I send you our price list for next year, or come by for ten minutes when it suits you?",
    ],
    silent: [
      "them: The hall is cold.\nme: I turned the boiler up.\nthem: Thank you, it is warm now. I signed the minutes, the treasurer paid the invoice, and see you on Tuesday.",
    ],
  },
};
