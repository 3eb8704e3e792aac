import type { Says, SentenceRule } from "../../engine/rule";

export const rule: SentenceRule = {
  id: "names-your-trouble",
  family: "benefit",
  kind: "sentence",
  all: ["pain", "role"],
};

export const says: Says = {
  title: { en: "Names a trouble of your firm" },
  because: { en: "Names a trouble that your firm may have." },
  mayBeWrong: { en: "A customer or colleague may report a real one." },
};
