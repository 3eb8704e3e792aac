import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "introduces-product",
  family: "pretext",
  kind: "sentence",
  all: ["introduces", "product"],
};

export const says: Says = {
  title: { en: "Comes with a firm and a product" },
  because: { en: "Says who they are, with a product or service." },
  mayBeWrong: { en: "A new contact at a supplier does so too." },
};
