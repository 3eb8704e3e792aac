import { fires, silent, type MessageRule, type Says } from "../../engine/rule";

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
  title: { en: "Does not speak to you" },
  because: { en: "Hardly ever speaks to you." },
  mayBeWrong: { en: "Some offers only list goods." },
};
