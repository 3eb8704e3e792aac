import { fires, silent, type MessageRule, type Says } from "../../engine/rule";

/** Adds up what each word tells; learnt from letters that were written for the purpose. */
export const rule: MessageRule = {
  id: "reads-like-an-offer",
  family: "wording",
  kind: "message",
  judge: (message) => {
    const { sum, most } = message.wording();
    return sum > 0 ? fires(Math.min(1, sum / 4), most >= 0 ? [most, most] : undefined) : silent;
  },
};

export const says: Says = {
  title: { en: "Is worded like an offer" },
  because: { en: "Its words, taken together, are those of offers." },
  mayBeWrong: { en: "Somebody may talk about offers in the same words." },
};
