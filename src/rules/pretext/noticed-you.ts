import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "noticed-you",
  family: "pretext",
  kind: "sentence",
  all: ["noticed", "you"],
  where: "opening",
};

export const says: Says = {
  title: { en: "Begins with something about you" },
  because: { en: "Begins with something that they saw or read of you." },
  mayBeWrong: { en: "Readers and acquaintances do so too." },
};
