import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-interest-question",
  family: "ask",
  kind: "sentence",
  all: ["interest"],
  form: "question",
};

export const says: Says = {
  title: { en: "Asks whether that interests you" },
  because: { en: "Asks whether that interests you." },
  mayBeWrong: { en: "Organisers and acquaintances ask so too." },
};
