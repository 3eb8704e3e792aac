import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "offers-material",
  family: "ask",
  kind: "sentence",
  all: ["ask", "material"],
};

export const says: Says = {
  title: { en: "Offers to send something" },
  because: { en: "Offers to send or show material." },
  mayBeWrong: { en: "A helpful stranger does so too." },
};
