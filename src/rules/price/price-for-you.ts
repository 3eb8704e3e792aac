import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "price-for-you",
  family: "price",
  kind: "sentence",
  all: ["price", "you"],
};

export const says: Says = {
  title: { en: "Names a price or terms to you" },
  because: { en: "Names a price or terms to you." },
  mayBeWrong: { en: "A quotation that you asked for does so too." },
};
