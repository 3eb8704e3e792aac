import { fires, silent, unsure, type MessageRule, type Says } from "../../engine/rule";

/** Came through a discussion list: a header to post to it, or a list's own id. */
export const rule: MessageRule = {
  id: "to-a-list",
  family: "discussion",
  kind: "message",
  judge: ({ placed, header }) => {
    if (placed.message.headers === undefined) return unsure("no-headers");
    return header("list-post") !== undefined ||
      header("list-id") !== undefined ||
      header("x-mailing-list") !== undefined
      ? fires()
      : silent;
  },
};

export const says: Says = {
  title: { en: "Came through a mailing list" },
  because: { en: "Came through a mailing list that you read." },
  mayBeWrong: { en: "Sellers write to lists too." },
};
