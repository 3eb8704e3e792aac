import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "suggests-a-time",
  family: "ask",
  kind: "sentence",
  all: ["ask", "time"],
  form: "statement",
};

export const says: Says = {
  title: { en: "Suggests a talk" },
  because: { en: "Suggests a talk or a visit." },
  mayBeWrong: { en: "Everybody who wants to meet you does so." },
};
