import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "our-customers",
  family: "proof",
  kind: "sentence",
  all: ["we", "proof"],
};

export const says: Says = {
  title: { en: "Points at their customers" },
  because: { en: "Points at customers or experience of theirs." },
  mayBeWrong: { en: "A partner may speak of shared customers." },
};
