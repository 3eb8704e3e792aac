import type { Says, FieldRule } from "../../engine/rule";

export const rule: FieldRule = {
  id: "speaks-of-products",
  family: "offer",
  kind: "field",
  field: "product",
  least: 3,
};

export const says: Says = {
  title: { en: "Speaks of products and services a lot" },
  because: { en: "Comes back to products and services several times." },
  mayBeWrong: { en: "Technical mail does so too." },
};
