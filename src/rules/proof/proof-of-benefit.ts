import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "proof-of-benefit",
  family: "proof",
  kind: "sentence",
  all: ["proof", "benefit"],
};

export const says: Says = {
  title: { en: "Says what others gained" },
  because: { en: "Says what others gained." },
  mayBeWrong: { en: "Case reports in newsletters do so too." },
};
