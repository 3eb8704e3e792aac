import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "reproach-to-you",
  family: "pressure",
  kind: "sentence",
  all: ["reproach", "you"],
};

export const says: Says = {
  title: { en: "Puts the blame on you" },
  because: { en: "Puts blame on you." },
  mayBeWrong: { en: "People whom you owe something may be cross, too." },
};
