import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "ends-with-a-question",
  family: "ask",
  kind: "sentence",
  all: ["ask"],
  form: "question",
  where: "closing",
};

export const says: Says = {
  title: { en: "Ends with a question to you" },
  because: { en: "Ends with a question to you." },
  mayBeWrong: { en: "So do many mails." },
};
