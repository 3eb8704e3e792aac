import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-what-you-use",
  family: "offer",
  kind: "sentence",
  all: ["ask", "product", "you"],
  form: "question",
};

export const says: Says = {
  title: { en: "Asks what you use or want" },
  because: { en: "Asks about a product and you." },
  mayBeWrong: { en: "A colleague or customer may ask the same." },
};
