import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/** Not one "you" in a text of some length. */
export const rule: MessageRule = {
  id: "does-not-address-you",
  family: "discussion",
  kind: "message",
  judge: (message) => {
    const words = message.signatureFrom - message.textFrom;
    if (words < 15) return silent;
    const share = (message.count("you") * 100) / words;
    return share < 1 ? fires(1 - share) : silent;
  },
};

export const says: Says = {
  title: {
    en: "Does not speak to you",
    de: "Spricht Sie nicht an",
    fr: "Ne s'adresse pas à vous",
    es: "No se dirige a usted",
  },
  because: {
    en: "Hardly ever says “you”.",
    de: "Redet Sie so gut wie nie an.",
    fr: "Ne dit presque jamais « vous ».",
    es: "Casi nunca se dirige a usted.",
  },
  mayBeWrong: {
    en: "Some offers only list goods.",
    de: "Manche Angebote zählen nur Waren auf.",
    fr: "Certaines offres ne font qu'énumérer des produits.",
    es: "Algunas ofertas solo enumeran productos.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: [
      "The boiler in the hall has hummed since March, and the lining that was fitted in Leeds stopped the noise.",
    ],
    silent: [
      "You hear the boiler in your hall since March, and your lining from Leeds would keep you from hearing it.",
      "Goats eat hay.",
    ],
  },
};
