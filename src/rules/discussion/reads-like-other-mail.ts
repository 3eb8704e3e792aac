import { fires, silent, type MessageRule, type Says } from "../../engine/rule";

/** The other side of `reads-like-an-offer`. */
export const rule: MessageRule = {
  id: "reads-like-other-mail",
  family: "discussion",
  kind: "message",
  judge: (message) => {
    const { sum, least } = message.wording();
    return sum < 0 ? fires(Math.min(1, -sum / 4), least >= 0 ? [least, least] : undefined) : silent;
  },
};

export const says: Says = {
  title: { en: "Is not worded like an offer" },
  because: { en: "Its words, taken together, are those of other mail." },
  mayBeWrong: { en: "An offer can be put into plain words." },
};
