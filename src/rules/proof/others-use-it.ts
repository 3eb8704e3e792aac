import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "others-use-it",
  family: "proof",
  kind: "sentence",
  all: ["proof", "product"],
};

export const says: Says = {
  title: { en: "Says that others use it" },
  because: { en: "Says that others already use what they offer." },
  mayBeWrong: { en: "A colleague may report what others use." },
};
