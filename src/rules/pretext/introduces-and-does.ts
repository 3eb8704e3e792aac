import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "introduces-and-does",
  family: "pretext",
  kind: "sentence",
  all: ["introduces", "do"],
};

export const says: Says = {
  title: { en: "Says who they are and what they do" },
  because: { en: "Says who they are and what they do." },
  mayBeWrong: { en: "Applicants and new neighbours do so too." },
};
