import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-for-time",
  family: "ask",
  kind: "sentence",
  all: ["ask", "time"],
  form: "question",
};

export const says: Says = {
  title: { en: "Asks for your time" },
  because: { en: "Asks whether you have time for a talk." },
  mayBeWrong: { en: "Everybody who wants to meet you asks so." },
};
