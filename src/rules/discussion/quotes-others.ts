import { fires, silent, type MessageRule, type Says } from "../../engine/rule";

/** Answers a mail that it quotes. Sellers quote themselves, so a quotation of the same sender does not count. */
export const rule: MessageRule = {
  id: "quotes-others",
  family: "discussion",
  kind: "message",
  judge: ({ body, placed }) => {
    if (!body.quoted.trim()) return silent;
    const sender = placed.message.from?.address?.toLowerCase();
    const own = body.earlier.some((earlier) => sender !== undefined && earlier.from?.address?.toLowerCase() === sender);
    return own ? silent : fires();
  },
};

export const says: Says = {
  title: { en: "Answers somebody else's words" },
  because: { en: "Quotes a mail of somebody else that it answers." },
  mayBeWrong: { en: "A quotation can be made up." },
};
