import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "offers-you-material",
  family: "ask",
  kind: "sentence",
  all: ["material", "you"],
  where: "closing",
};

export const says: Says = {
  title: { en: "Ends with something to send you" },
  because: { en: "Ends with something to send or show you." },
  mayBeWrong: { en: "A helpful stranger does so too." },
};
