import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "who-decides-at-your-firm",
  family: "wrong-person",
  kind: "sentence",
  all: ["who-decides", "role"],
};

export const says: Says = {
  title: { en: "Asks for the right person at your firm" },
  because: { en: "Asks for the person in charge at your firm." },
  mayBeWrong: { en: "A supplier with a delivery may need to know." },
};
