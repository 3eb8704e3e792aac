import { fires, silent, type MessageRule, type Says } from "../../engine/rule";

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
  title: { en: "Is very short" },
  because: { en: "Has so few words that little can be told." },
  mayBeWrong: { en: "Some sellers write a single line." },
};
