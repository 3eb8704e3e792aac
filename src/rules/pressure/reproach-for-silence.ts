import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "reproach-for-silence",
  family: "pressure",
  kind: "sentence",
  all: ["reproach", "again"],
};

export const says: Says = {
  title: { en: "Blames you for your silence" },
  because: { en: "Reproaches you with not answering." },
  mayBeWrong: { en: "People whom you owe an answer write so too." },
};
