import { fires, silent, type ByLanguage, type Examples, type MessageRule, type Says } from "../../engine/rule";

/** Hardly any words: too little to be sure of anything. */
export const rule: MessageRule = {
  id: "is-very-short",
  family: "discussion",
  kind: "message",
  judge: ({ signatureFrom, textFrom }) => {
    const words = signatureFrom - textFrom;
    return words < 30 ? fires(Math.min(1, (30 - words) / 20)) : silent;
  },
};

export const says: Says = {
  title: {
    en: "Is very short",
    de: "Ist sehr kurz",
    fr: "Est très court",
    es: "Es muy corto",
  },
  because: {
    en: "Has so few words that little can be told.",
    de: "Hat so wenige Wörter, dass sich wenig sagen lässt.",
    fr: "Compte si peu de mots qu'on ne peut guère juger.",
    es: "Tiene tan pocas palabras que dice poco.",
  },
  mayBeWrong: {
    en: "Some sellers write a single line.",
    de: "Manche Verkäufer schreiben nur eine Zeile.",
    fr: "Certains vendeurs n'écrivent qu'une ligne.",
    es: "Algunos vendedores escriben una sola línea.",
  },
};

export const examples: ByLanguage<Examples> = {
  en: {
    fires: ["Hay is here."],
    silent: [
      "The boiler in the hall has hummed since March, and the lining that was fitted in Leeds would stop the noise within a day or two, or so the man from the mill told them.",
    ],
  },
};
