import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "we-do-for-your-firm",
  family: "offer",
  kind: "sentence",
  all: ["we", "do", "role"],
};

export const says: Says = {
  title: { en: "Says what they would do for your firm" },
  because: { en: "Says what they would do for your firm." },
  mayBeWrong: { en: "A supplier under contract writes this too." },
};
