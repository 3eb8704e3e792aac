import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "praises-your-work",
  family: "praise",
  kind: "sentence",
  all: ["praise", "you"],
};

export const says: Says = {
  title: { en: "Praises you" },
  because: { en: "Praises you or your work." },
  mayBeWrong: { en: "Most people who praise want nothing." },
};
