import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "price-of-product",
  family: "price",
  kind: "sentence",
  all: ["price", "product"],
};

export const says: Says = {
  title: { en: "Names a product and its price" },
  because: { en: "Names a product with price or terms." },
  mayBeWrong: { en: "An order or invoice does so too." },
};
