import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "praise-at-first",
  family: "praise",
  kind: "sentence",
  all: ["praise"],
  where: "opening",
};

export const says: Says = {
  title: { en: "Begins with praise" },
  because: { en: "Begins with praise." },
  mayBeWrong: { en: "Most people who praise want nothing." },
};
