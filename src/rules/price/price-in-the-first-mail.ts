import { fires, silent, type ConversationRule, type Says } from "../../engine/rule";

const DEALINGS = ["invoice", "order", "contract", "ticket", "shared", "internal"];

/** The first mail of all is theirs, names a price, and names nothing owed, ordered or agreed. */
export const rule: ConversationRule = {
  id: "price-in-the-first-mail",
  family: "price",
  kind: "conversation",
  judge: ({ timeline, inbound }) => {
    const [first] = inbound;
    if (!first || timeline[0] !== first.placed) return silent;
    if (first.count("price") + first.count("pricing") === 0) return silent;
    const owed = DEALINGS.reduce((sum, field) => sum + first.count(field), 0);
    return owed === 0 ? fires(1) : silent;
  },
};

export const says: Says = {
  title: { en: "Names a price at first contact" },
  because: { en: "Names a price in the first mail, with nothing owed or ordered." },
  mayBeWrong: { en: "A bill may come from somebody new." },
};
