import { fires, silent, type ConversationRule, type Says } from "../../engine/rule";

/** A long exchange: the more both sides write, the more of any kind of word there will be. */
export const rule: ConversationRule = {
  id: "both-sides-write",
  family: "relationship",
  kind: "conversation",
  judge: ({ timeline, answers }) => {
    const turns = timeline.filter((placed, at) => at > 0 && timeline[at - 1]?.direction !== placed.direction).length;
    const refused = answers.some((answer) => answer.reading.stance === "refusal");
    return turns >= 2 ? fires(Math.min(1, turns / (refused ? 8 : 4))) : silent;
  },
};

export const says: Says = {
  title: { en: "Is a conversation" },
  because: { en: "Both of you wrote several times." },
  mayBeWrong: { en: "Refusing somebody several times is a conversation too." },
};
