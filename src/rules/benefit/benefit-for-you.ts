import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "benefit-for-you",
  family: "benefit",
  kind: "sentence",
  all: ["benefit", "you"],
};

export const says: Says = {
  title: { en: "Promises you an advantage" },
  because: { en: "Says what you would gain or save." },
  mayBeWrong: { en: "An internal note about savings reads alike." },
};
