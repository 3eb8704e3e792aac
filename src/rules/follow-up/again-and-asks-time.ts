import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "again-and-asks-time",
  family: "follow-up",
  kind: "sentence",
  all: ["again", "time"],
};

export const says: Says = {
  title: { en: "Asks again for a talk" },
  because: { en: "Asks once more for a talk." },
  mayBeWrong: { en: "Friends do so too." },
};
