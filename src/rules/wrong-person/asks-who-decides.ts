import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "asks-who-decides",
  family: "wrong-person",
  kind: "sentence",
  all: ["who-decides"],
  form: "question",
};

export const says: Says = {
  title: { en: "Asks who decides" },
  because: { en: "Asks who is in charge of something at your firm." },
  mayBeWrong: { en: "A visitor or an authority may need to know." },
};
