import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "again-about-offer",
  family: "follow-up",
  kind: "sentence",
  all: ["again", "product"],
};

export const says: Says = {
  title: { en: "Comes back to a product" },
  because: { en: "Comes back to a product or service." },
  mayBeWrong: { en: "Your own suppliers do so too." },
};
