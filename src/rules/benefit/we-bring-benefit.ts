import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "we-bring-benefit",
  family: "benefit",
  kind: "sentence",
  all: ["we", "benefit"],
};

export const says: Says = {
  title: { en: "Says what they improve" },
  because: { en: "Says what their work improves." },
  mayBeWrong: { en: "A report from a supplier reads alike." },
};
