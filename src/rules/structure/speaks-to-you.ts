import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/** "You" and "we" keep coming in turns, as they do in an offer. */
export const rule: MessageRule = {
  id: "speaks-to-you",
  family: "structure",
  kind: "message",
  judge: (message) => {
    const words = Math.max(40, message.signatureFrom - message.textFrom);
    const share = (Math.min(message.count("you"), 2 * message.count("we") + 2) * 100) / words;
    return share >= 2 ? fires(Math.min(1, share / 6), message.first("you") ?? undefined) : silent;
  },
};

export const says: Says = {
  title: {
    en: "Keeps speaking of you and us",
    de: "Stellt Sie und sich nebeneinander",
    fr: "Met côte à côte vous et eux",
    es: "Habla sin cesar de usted y de ellos",
  },
  because: {
    en: "Keeps setting what you need beside what they do.",
    de: "Stellt immer wieder Ihren Bedarf neben das eigene Tun.",
    fr: "Met sans cesse votre besoin à côté de ce qu'ils font.",
    es: "Pone una y otra vez lo que usted necesita junto a lo que hacen.",
  },
  mayBeWrong: {
    en: "Advisers and agencies that you pay do so too.",
    de: "Das tun auch Berater, die Sie bezahlen.",
    fr: "Des conseillers que vous payez le font aussi.",
    es: "También los asesores a quienes paga.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "«You keep your ovens» hot, and we keep your crusts thin. We come to you, you choose.",
      "«We see you and your mill»; our crew follows you.",
    ],
    silent: ["The ovens are hot.", "Goats eat hay."],
  },
  de: {
    fires: ["«Sie halten Ihre Öfen» heiß, wir halten Ihre Krusten dünn. Sie wählen."],
    silent: ["Die Öfen sind heiß."],
  },
  fr: {
    fires: ["«Vous gardez vos fours» chauds, nous gardons vos croûtes fines. Vous choisissez."],
    silent: ["Les fours sont chauds."],
  },
  es: {
    fires: ["«Usted tiene hornos; nosotros» le damos a usted lo que usted pide."],
    silent: ["Los hornos están calientes."],
  },
};
