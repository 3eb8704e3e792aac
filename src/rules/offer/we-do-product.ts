import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "we-do-product",
  family: "offer",
  kind: "sentence",
  all: ["we", "do", "product"],
};

export const says: Says = {
  title: { en: "Says what they make or run" },
  because: { en: "Says what their firm makes, sells or runs." },
  mayBeWrong: { en: "A colleague may describe a project in the same words." },
};
