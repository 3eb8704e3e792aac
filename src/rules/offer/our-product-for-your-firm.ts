import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "our-product-for-your-firm",
  family: "offer",
  kind: "sentence",
  all: ["we", "product", "role"],
};

export const says: Says = {
  title: { en: "Puts their product next to your firm" },
  because: { en: "Puts what they sell next to your firm." },
  mayBeWrong: { en: "Somebody who already works for you may write this." },
};
