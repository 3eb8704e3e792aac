import { fires, silent, type MessageRule, type Says } from "../../engine/rule";

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
  title: { en: "Keeps speaking of you and us" },
  because: { en: "Keeps setting what you need beside what they do." },
  mayBeWrong: { en: "Advisers and agencies that you pay do so too." },
};
