import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-about-your-firm",
  family: "pretext",
  kind: "sentence",
  all: ["ask", "role"],
  form: "question",
};

export const says: Says = {
  title: { en: "Asks about your firm" },
  because: { en: "Asks a question about your firm." },
  mayBeWrong: { en: "Customers, researchers and journalists do so too." },
};
