import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "again-your-interest",
  family: "follow-up",
  kind: "sentence",
  all: ["again", "interest"],
};

export const says: Says = {
  title: { en: "Asks again for your interest" },
  because: { en: "Asks once more for your interest." },
  mayBeWrong: { en: "Organisers do so too." },
};
