import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "we-do-for-you",
  family: "offer",
  kind: "sentence",
  all: ["we", "do", "you"],
};

export const says: Says = {
  title: { en: "Says what they do for you" },
  because: { en: "Says what their side does for yours." },
  mayBeWrong: { en: "Suppliers you already have write this too." },
};
