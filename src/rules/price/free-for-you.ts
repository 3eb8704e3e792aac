import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "free-for-you",
  family: "price",
  kind: "sentence",
  all: ["free", "you"],
};

export const says: Says = {
  title: { en: "Offers you something free" },
  because: { en: "Offers you something at no cost." },
  mayBeWrong: { en: "Customer service does so too." },
};
