import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "product-benefit",
  family: "benefit",
  kind: "sentence",
  all: ["product", "benefit"],
};

export const says: Says = {
  title: { en: "Names a product and its use" },
  because: { en: "Names a product together with what it saves or improves." },
  mayBeWrong: { en: "Reviews and newsletters do so too." },
};
