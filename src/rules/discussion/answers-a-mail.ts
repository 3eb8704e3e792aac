import { fires, silent, unsure, type MessageRule, type Says } from "../../engine/rule";

/** The headers say that it answers a mail, and none of the sender's own is at hand. */
export const rule: MessageRule = {
  id: "answers-a-mail",
  family: "discussion",
  kind: "message",
  judge: ({ placed, header, body }, { timeline }) => {
    if (placed.message.headers === undefined) return unsure("no-headers");
    if (header("in-reply-to") === undefined && header("references") === undefined) return silent;
    const sender = placed.message.from?.address;
    const quotesItself = body.earlier.some(
      (earlier) => earlier.from?.address !== undefined && earlier.from.address === sender,
    );
    const ownBefore = timeline.some(
      (each) =>
        each !== placed && each.message.from?.address === sender && timeline.indexOf(each) < timeline.indexOf(placed),
    );
    return ownBefore || quotesItself ? silent : fires();
  },
};

export const says: Says = {
  title: { en: "Answers a mail" },
  because: { en: "Its headers say that it answers a mail." },
  mayBeWrong: { en: "Headers can be made up, and sellers answer their own mails." },
};
