import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "again-with-benefit",
  family: "follow-up",
  kind: "sentence",
  all: ["again", "benefit"],
};

export const says: Says = {
  title: { en: "Comes back with an advantage" },
  because: { en: "Comes back with an advantage." },
  mayBeWrong: { en: "A colleague with an idea does so too." },
};
