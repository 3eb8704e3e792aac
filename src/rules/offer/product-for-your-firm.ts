import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "product-for-your-firm",
  family: "offer",
  kind: "sentence",
  all: ["product", "role"],
  none: ["we"],
};

export const says: Says = {
  title: { en: "Brings a product and your firm together" },
  because: { en: "Speaks of a product and your firm in one sentence." },
  mayBeWrong: { en: "A question about what you use can sound like this." },
};
